import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router';
import { createQueryClient } from '../api/queries';
import { Providers } from '../Providers';
import { routes } from '../routes';

/** The whole dashboard, opened at a path. */
export function openAt(path: string) {
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <Providers client={createQueryClient()} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}

/** One part of it. */
export function show(part: ReactNode) {
  return render(
    <Providers client={createQueryClient()} env="test">
      <MemoryRouter>{part}</MemoryRouter>
    </Providers>,
  );
}
