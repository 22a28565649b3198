import { Anchor, Container } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useConfig } from '../../api/session';
import { PageHeader } from '../../kit/PageHeader';
import { Notice } from '../../parts/Notice';
import { Brand } from '../../parts/shell/Brand';
import { SandboxStrip } from '../../parts/shell/SandboxStrip';
import { paths } from '../../paths';
import classes from './Sandbox.module.css';

interface SandboxFrameProps {
  title: string;
  answer: ReactNode;
  children: ReactNode;
}

/** The sandbox's pages need no sign-in, so that a mail's link can be followed by who has none yet. */
export function SandboxFrame({ title, answer, children }: SandboxFrameProps) {
  const { data: config } = useConfig();
  if (config && config.mode !== 'sandbox') {
    return (
      <Container component="main" size="sm" py={80}>
        <Notice title="Only in a sandbox">
          This server is live: its mails are sent and its clock is the real one.
        </Notice>
      </Container>
    );
  }
  return (
    <>
      <SandboxStrip />
      <main className={classes.frame}>
        <div className={classes.top}>
          <Brand />
          <Anchor component={Link} to={paths.home} size="sm">
            Back to billing
          </Anchor>
        </div>
        <PageHeader title={title} answer={answer} />
        {children}
      </main>
    </>
  );
}
