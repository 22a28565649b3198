import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useLocation } from 'react-router';
import type { Overview } from '../../api/types';
import { Callout } from '../../kit/Callout';
import { formatMoney } from '../../kit/money';
import type { Tone } from '../../kit/status';
import { When } from '../../kit/When';
import { paths } from '../../paths';
import { ConfirmPaymentDialog } from '../confirm-payment/ConfirmPaymentDialog';
import classes from './Shell.module.css';

/** Says above every page of the account that a payment is due, in review or was not accepted. */
export function PaymentBanner({ overview }: { overview: Overview }) {
  const [confirming, dialog] = useDisclosure();
  const { pathname } = useLocation();
  const { banner, account, open_invoice: invoice } = overview;
  if (!pathname.startsWith('/account')) return null;
  if (account.status === 'cancelled') return <Cancelled />;
  if (banner === 'none') return null;
  // The page on which credits are bought says itself what is to pay.
  if (pathname === paths.account.buyCredits && banner !== 'suspended') return null;
  const payable = invoice?.allowed_actions.includes('confirm_payment') && banner !== 'payment_in_review';
  return (
    <div className={classes.banner}>
      <Callout
        tone={account.status === 'past_due' && banner === 'payment_due' ? 'bad' : TONES[banner]}
        role="status"
        title={titleOf(overview)}
        actions={
          invoice && (
            <>
              <Button component={Link} to={paths.account.invoice(invoice.id)} variant="default" size="xs">
                View invoice
              </Button>
              {payable && (
                <Button size="xs" onClick={dialog.open}>
                  {banner === 'payment_rejected' ? 'Try again' : 'Confirm payment'}
                </Button>
              )}
            </>
          )
        }
      >
        <BannerText overview={overview} />
      </Callout>
      {invoice && (
        <ConfirmPaymentDialog invoice={invoice} country={account.country} opened={confirming} onClose={dialog.close} />
      )}
    </div>
  );
}

function Cancelled() {
  return (
    <div className={classes.banner}>
      <Callout tone="over" role="status" title="This account is cancelled">
        You can still read and export everything. Write to us to come back.
      </Callout>
    </div>
  );
}

const TONES: Record<Exclude<Overview['banner'], 'none'>, Tone> = {
  payment_due: 'waiting',
  payment_in_review: 'review',
  payment_rejected: 'bad',
  suspended: 'bad',
};

function titleOf({ banner, open_invoice: invoice, latest_payment: payment }: Overview): string {
  const due = invoice ? formatMoney(invoice.amount_due, invoice.currency) : 'A payment';
  const sent = payment ? formatMoney(payment.amount, payment.currency) : 'Your payment';
  if (banner === 'payment_due') return `${due} to pay`;
  if (banner === 'payment_in_review') return `We are checking your payment of ${sent}`;
  if (banner === 'payment_rejected') return `Your payment of ${sent} was not accepted`;
  return 'This account is suspended';
}

/** What a payment brings, as far as the account waits for it. */
const WAITS: Record<string, string> = {
  pending_payment: ', and your plan starts as soon as we have seen it.',
  past_due: ', and your account is in good standing again as soon as we have seen it.',
};

function BannerText({ overview }: { overview: Overview }) {
  const { banner, account, open_invoice: invoice, latest_payment: payment } = overview;
  const number = invoice?.invoice_number;
  if (banner === 'payment_due') {
    return (
      <>
        Invoice {number} is due on <When at={invoice?.due_date} />. Pay it and tell us the reference
        {WAITS[account.status] ?? '.'}
      </>
    );
  }
  if (banner === 'payment_in_review') return <>For invoice {number}. We write to you as soon as it is approved.</>;
  if (banner === 'payment_rejected') {
    return (
      <>
        Reason: {sentenceEnd(payment?.failure_message || 'none was given')} Invoice {number} is open again.
      </>
    );
  }
  if (invoice) return <>You can read, pay and export. Pay what is open to use everything again.</>;
  return <>You can read, pay and export. Nothing is open: write to us to use everything again.</>;
}

function sentenceEnd(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
