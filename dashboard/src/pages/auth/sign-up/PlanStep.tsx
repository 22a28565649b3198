import { Badge, Button, Group, List, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Interval, Plan } from '../../../api/types';
import { Money, Quantity } from '../../../kit/Money';
import { isFree, priceOf, type SignUpForm } from './form';
import classes from './PlanStep.module.css';

interface PlanStepProps {
  form: SignUpForm;
  plans: Plan[];
  onChoose: (slug: string) => void;
}

export function PlanStep({ form, plans, onChoose }: PlanStepProps) {
  const interval = form.values.billing_interval;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={2}>Which plan suits you?</Title>
        <SegmentedControl
          aria-label="Billing interval"
          data={[
            { value: 'month', label: 'Monthly' },
            { value: 'year', label: 'Yearly' },
          ]}
          value={interval}
          onChange={(value) => form.setFieldValue('billing_interval', value as Interval)}
        />
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} interval={interval} onChoose={onChoose} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

/** Most sellers name the credits first among the features; said twice they read like two grants. */
function speaksOfCredits({ features }: Plan): boolean {
  return features.some((feature) => /\bcredits?\b/i.test(feature));
}

function PlanCard({ plan, interval, onChoose }: { plan: Plan; interval: Interval; onChoose: (slug: string) => void }) {
  const free = isFree(plan);
  return (
    <article className={classes.card} aria-label={plan.name}>
      <Group justify="space-between">
        <Title order={3}>{plan.name}</Title>
        {plan.trial_days > 0 && <Badge variant="light">{plan.trial_days} days free</Badge>}
      </Group>
      <Text size="sm" c="dimmed" mt={2}>
        {plan.description}
      </Text>
      <Text mt="sm" fz={24} fw={620} lh={1.2}>
        <Money amount={priceOf(plan, interval)} currency={plan.currency} />
      </Text>
      <Text size="sm" c="dimmed">
        {free ? 'no payment needed' : `each ${interval}, before tax`}
      </Text>
      <List
        size="sm"
        mt="sm"
        mb="md"
        spacing={4}
        icon={<IconCheck size={15} aria-hidden />}
        className={classes.features}
      >
        {!speaksOfCredits(plan) && (
          <List.Item>
            <Quantity value={plan.included_credits} unit={free ? 'credits to start with' : 'credits a month'} />
          </List.Item>
        )}
        {plan.credits_rollover_cap && (
          <List.Item>
            up to <Quantity value={plan.credits_rollover_cap} unit="unused credits roll over" />
          </List.Item>
        )}
        {plan.features.map((feature) => (
          <List.Item key={feature}>{feature}</List.Item>
        ))}
      </List>
      <Button
        fullWidth
        mt="auto"
        variant={free ? 'default' : 'filled'}
        onClick={() => onChoose(plan.slug)}
        aria-label={`Choose ${plan.name}`}
      >
        Choose {plan.name}
      </Button>
    </article>
  );
}
