import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useOverview } from '../../../api/account';
import type { Invoice } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { Money, Quantity } from '../../../kit/Money';
import { paths } from '../../../paths';

/** The credits are there. */
export function Delivered({ what, invoice, onAnother }: { what: string; invoice: Invoice; onAnother: () => void }) {
  const { data: overview } = useOverview();
  return (
    <Callout
      role="status"
      tone="good"
      title={`${what} added`}
      actions={
        <>
          <Button component={Link} to={paths.account.invoice(invoice.id)} variant="default" size="xs">
            View invoice
          </Button>
          <Button component={Link} to={paths.account.credits} variant="default" size="xs">
            See your credits
          </Button>
          <Button onClick={onAnother} size="xs">
            Buy more
          </Button>
        </>
      }
    >
      You paid <Money amount={invoice.total} currency={invoice.currency} />. You have{' '}
      <Quantity value={overview?.credits.credits_remaining ?? '0'} unit="credits" fw={600} /> now. A receipt is on its
      way to you by mail.
    </Callout>
  );
}
