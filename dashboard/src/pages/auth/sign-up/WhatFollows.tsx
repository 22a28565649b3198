import type { Interval, Plan } from '../../../api/types';
import { Callout } from '../../../kit/Callout';
import { Money, Quantity } from '../../../kit/Money';
import { isFree, priceOf } from './form';

/** Before anything costs money, the amount and what follows are on the screen. */
export function WhatFollows({ plan, interval }: { plan: Plan; interval: Interval }) {
  if (isFree(plan)) {
    return (
      <Callout title="You pay nothing">
        <Quantity value={plan.included_credits} unit="credits" /> are ready as soon as your account is created.
      </Callout>
    );
  }
  return (
    <Callout
      title={
        <>
          {plan.name}, <Money amount={priceOf(plan, interval)} currency={plan.currency} /> each {interval}
        </>
      }
    >
      We write an invoice over this amount, plus tax where it applies, due in 7 days. Nothing is charged by itself: the
      plan starts when your payment has arrived.
    </Callout>
  );
}
