import { Anchor, Button, Code, CopyButton, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../../paths';

/** The line that makes the first use, ready to be pasted. */
export function FirstUse() {
  const line = [
    `curl -X POST ${window.location.origin}/api/v1/billing/credits/deduct/ \\`,
    '  -H "Authorization: Bearer tsk_YOUR_KEY" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '{"operation": "ai_response", "user_id": "ann"}'`,
  ].join('\n');
  return (
    <Stack gap="xs" align="stretch" maw="100%">
      {/* Scrolls sideways on a phone, so the keyboard must reach it. */}
      <Code block tabIndex={0} role="region" aria-label="Command" style={{ overflowX: 'auto', maxWidth: '100%' }}>
        {line}
      </Code>
      <Group justify="center" gap="md">
        <CopyButton value={line}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy}>
              {copied ? 'Copied' : 'Copy command'}
            </Button>
          )}
        </CopyButton>
        <Anchor component={Link} to={paths.account.apiKeys} size="sm">
          Create an API key
        </Anchor>
      </Group>
    </Stack>
  );
}
