import { Anchor, Button, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useCreditsLeft } from '../../../api/account';
import type { Invoice } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { Facts } from '../../../kit/Facts';
import { Money, Quantity } from '../../../kit/Money';
import { paths } from '../../../paths';

/** The credits are there. */
export function Delivered({ what, invoice, onAnother }: { what: string; invoice: Invoice; onAnother: () => void }) {
  const left = useCreditsLeft();
  return (
    <Stack gap="lg" maw={620}>
      <Callout role="status" tone="good" title={`${what} added`}>
        You can use them now. A receipt is on its way to you by mail.
      </Callout>
      <Facts
        entries={[
          ['You paid', <Money amount={invoice.total} currency={invoice.currency} fw={600} />],
          ['You have now', left && <Quantity value={left} unit="credits" fw={600} />],
          [
            'Invoice',
            <Anchor inherit component={Link} to={paths.account.invoice(invoice.id)} underline="always">
              {invoice.invoice_number}
            </Anchor>,
          ],
        ]}
      />
      <Group gap="sm">
        <Button component={Link} to={paths.account.credits}>
          See your credits
        </Button>
        <Button variant="default" onClick={onAnother}>
          Buy more
        </Button>
      </Group>
    </Stack>
  );
}
