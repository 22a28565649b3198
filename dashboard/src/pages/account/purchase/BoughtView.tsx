import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useInvoice } from '../../../api/billing';
import { usePayInvoice } from '../../../api/buying';
import { newIdempotencyKey } from '../../../api/idempotency';
import type { Bought, NextAction } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { formatMoney, formatQuantity } from '../../../kit/money';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { Section } from '../../../kit/Section';
import { AddTestCard } from '../../../parts/pay/AddTestCard';
import { GatewayStep } from '../../../parts/pay/GatewayStep';
import { HowToPayChoice, howToPay } from '../../../parts/pay/HowToPayChoice';
import { paths } from '../../../paths';
import { Delivered } from './Delivered';
import { Transfer } from './Transfer';

interface BoughtViewProps {
  bought: Bought;
  country: string | null;
  onAnother: () => void;
}

/** What follows the order: it is paid, or what to do next. */
export function BoughtView({ bought, country, onAnother }: BoughtViewProps) {
  const [action, setAction] = useState(bought.next_action);
  const invoice = useInvoice(bought.invoice.id, action.type === 'wait').data ?? bought.invoice;
  const what = `${formatQuantity(bought.order.credits)} credits`;
  if (invoice.status === 'paid') return <Delivered what={what} invoice={invoice} onAnother={onAnother} />;
  return (
    <>
      <Section
        title={`Invoice ${invoice.invoice_number}: ${formatMoney(invoice.amount_due, invoice.currency)} for ${what}`}
        action={
          <Button component={Link} to={paths.account.invoice(invoice.id)} variant="default" size="xs">
            View invoice
          </Button>
        }
      >
        {action.type === 'manual' && <Transfer invoice={invoice} action={action} country={country} />}
        {(action.type === 'stripe' || action.type === 'paypal') && (
          <GatewayStep action={action} onDone={(payment) => setAction(after(action, payment.failure_message))} />
        )}
        {action.type === 'wait' && <Waiting />}
        {action.type === 'retry' && (
          <AnotherWay invoice={invoice.id} action={action} country={country} onPaid={setAction} />
        )}
      </Section>
      <Button variant="subtle" size="compact-sm" onClick={onAnother}>
        Choose another package
      </Button>
    </>
  );
}

/** A payment that was turned down can be tried in another way; one that went through shows on the invoice. */
function after(action: NextAction, failure: string | null): NextAction {
  return { ...action, type: failure ? 'retry' : 'wait', message: failure, client_secret: null, step: null };
}

function Waiting() {
  return (
    <Callout role="status" tone="waiting" title="We wait for the answer of your bank">
      This takes a minute at most. You may leave this page: the credits arrive as soon as the answer is there.
    </Callout>
  );
}

function AnotherWay(props: {
  invoice: string;
  action: NextAction;
  country: string | null;
  onPaid: (action: NextAction) => void;
}) {
  const { invoice, action, country, onPaid } = props;
  const [way, setWay] = useState<string | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const pay = usePayInvoice(invoice);

  function chosen(value: string) {
    setWay(value);
    setKey(newIdempotencyKey());
    pay.reset();
  }

  function tryAgain() {
    if (way) pay.mutate({ ...howToPay(way), key }, { onSuccess: (paid) => onPaid(paid.next_action) });
  }

  return (
    <div style={{ maxWidth: 620 }}>
      <div style={{ marginBottom: 16 }}>
        <Callout role="alert" tone="bad" title={action.message ?? 'The payment was not accepted'}>
          Nothing was charged. The invoice is open: pay it in another way.
        </Callout>
      </div>
      <HowToPayChoice country={country} value={way} onChange={chosen} onlyGateways />
      <div style={{ margin: '16px 0' }}>
        <AddTestCard onAdded={(method) => chosen(`saved:${method.id}`)} />
      </div>
      <ProblemAlert error={pay.error} />
      <Group mt="sm">
        <Button onClick={tryAgain} disabled={!way} loading={pay.isPending}>
          Pay {formatMoney(action.amount, action.currency)}
        </Button>
        <Button component={Link} to={paths.account.invoice(invoice)} variant="default">
          Pay by transfer instead
        </Button>
      </Group>
    </div>
  );
}
