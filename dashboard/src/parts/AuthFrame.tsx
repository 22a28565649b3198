import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useConfig } from '../api/session';
import classes from './AuthFrame.module.css';
import { Brand } from './shell/Brand';
import { SandboxStrip } from './shell/SandboxStrip';

interface AuthFrameProps {
  title: string;
  subtitle?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** What stands around the pages before sign-in. */
export function AuthFrame({ title, subtitle, wide, children }: AuthFrameProps) {
  const { data: config } = useConfig();
  useEffect(() => {
    document.title = `${title} · ${config?.seller_name ?? 'Tallystick'}`;
  }, [title, config]);
  return (
    <>
      {config?.mode === 'sandbox' && <SandboxStrip />}
      <main className={classes.frame} data-wide={wide || undefined}>
        <Brand />
        <Stack gap={4} mt={36} mb="lg">
          <Title order={1}>{title}</Title>
          {subtitle ? (
            <Text component="div" c="dimmed">
              {subtitle}
            </Text>
          ) : null}
        </Stack>
        {children}
      </main>
    </>
  );
}
