import { Anchor, Group, Skeleton, Stack, Tabs } from '@mantine/core';
import { attachmentAddress, useMail } from '../../api/sandbox';
import { Facts } from '../../kit/Facts';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { When } from '../../kit/When';
import classes from './Sandbox.module.css';

/** A mail as its reader sees it. The frame runs no scripts; links open beside, as in a mail program. */
export function MailView({ id }: { id: string }) {
  const { data: mail, error, refetch } = useMail(id);
  if (error) return <ProblemAlert error={error} title="This mail could not be loaded" onRetry={refetch} />;
  if (!mail) return <Skeleton height={480} />;
  return (
    <Stack gap="md">
      <Facts
        entries={[
          ['To', mail.to],
          ['Sent', <When at={mail.sent_at ?? mail.created_at} withTime />],
          [
            'Attachments',
            mail.attachments.length > 0 ? (
              <Group gap="md">
                {mail.attachments.map(({ name, size }) => (
                  <Anchor key={name} inherit underline="always" href={attachmentAddress(mail.id, name)} download={name}>
                    {name} ({Math.ceil(size / 1024)} KB)
                  </Anchor>
                ))}
              </Group>
            ) : null,
          ],
        ]}
      />
      <Tabs defaultValue="html" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="html">As sent</Tabs.Tab>
          <Tabs.Tab value="text">Plain text</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="html">
          <iframe
            className={classes.mail}
            title={`Mail: ${mail.subject}`}
            srcDoc={`<base target="_blank">${mail.html}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <pre className={classes.text}>{mail.text}</pre>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

export function MailSubject({ id }: { id: string }) {
  return <strong>{useMail(id).data?.subject ?? 'Mail'}</strong>;
}
