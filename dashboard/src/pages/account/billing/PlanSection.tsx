import { Group, Text } from '@mantine/core';
import type { Overview } from '../../../api/types';
import { isZero } from '../../../kit/decimal';
import { Facts } from '../../../kit/Facts';
import { Money, Quantity } from '../../../kit/Money';
import { Section } from '../../../kit/Section';
import { StatusBadge } from '../../../kit/StatusBadge';
import { When } from '../../../kit/When';

/** The account's own standing then matters more than that of its subscription. */
const STOPPED = ['past_due', 'suspended', 'cancelled'];

export function PlanSection({ overview }: { overview: Overview }) {
  const { plan, subscription, account } = overview;
  if (!plan) {
    return (
      <Section title="Plan">
        <Text c="dimmed">This account has no plan.</Text>
      </Section>
    );
  }
  const yearly = subscription?.billing_interval === 'year';
  const price = yearly ? plan.price_yearly : plan.price_monthly;
  const ends = subscription?.cancel_at_period_end;
  return (
    <Section title="Plan">
      <Facts
        entries={[
          [
            'Your plan',
            <Group gap="xs">
              <Text span fw={600} inherit>
                {plan.name}
              </Text>
              <StatusBadge
                status={STOPPED.includes(account.status) ? account.status : (subscription?.status ?? account.status)}
              />
            </Group>,
          ],
          [
            'Price',
            isZero(price) ? (
              'Free'
            ) : (
              <span>
                <Money amount={price} currency={plan.currency} /> each {yearly ? 'year' : 'month'}
              </span>
            ),
          ],
          ['Credits', <Quantity value={plan.included_credits} unit={subscription ? 'each month' : 'to start with'} />],
          [
            'Roll over',
            plan.credits_rollover_cap && (
              <span>
                Up to <Quantity value={plan.credits_rollover_cap} /> of what is left, for one more period
              </span>
            ),
          ],
          [
            ends || account.status === 'cancelled' ? 'Ends' : 'Renews',
            subscription?.current_period_end && <When at={subscription.current_period_end} />,
          ],
          ['Includes', plan.features.join(' · ')],
        ]}
      />
    </Section>
  );
}
