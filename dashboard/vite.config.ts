import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': process.env.TALLYSTICK_API ?? 'http://127.0.0.1:8080' },
  },
  build: {
    // The server's content security policy allows files of its own only, so nothing is inlined as a data address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The pages of customers are one file on purpose; it is 180 kB on its way.
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    css: false,
    // Pages render slowly where nothing is compiled and other work goes on beside.
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
