import { Anchor, Container } from '@mantine/core';
import { Link } from 'react-router';
import { Notice } from '../parts/Notice';
import { paths } from '../paths';

export function NotFound() {
  return (
    <Container size="sm" py={80} component="main">
      <Notice
        title="There is no such page"
        action={
          <Anchor component={Link} to={paths.home}>
            Go to your billing page
          </Anchor>
        }
      >
        The address may be mistyped, or the page may have moved.
      </Notice>
    </Container>
  );
}
