import { Button, Container } from '@mantine/core';
import { useRouteError } from 'react-router';
import { Notice } from '../parts/Notice';

/** A fault of this page itself, or a part of it that could not be loaded after an update of the server. */
export function PageCrash() {
  const error = useRouteError();
  return (
    <Container size="sm" py={80} component="main">
      <Notice
        title="This page stopped working"
        action={<Button onClick={() => location.reload()}>Load it again</Button>}
      >
        Nothing was changed. {error instanceof Error ? `(${error.message})` : null}
      </Notice>
    </Container>
  );
}
