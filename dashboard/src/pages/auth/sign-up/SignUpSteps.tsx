import { Box, Button, Group, Stack, Stepper } from '@mantine/core';
import type { Plan } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { ALL_FIELDS, type SignUpForm, type StepName } from './form';
import { PlanStep } from './PlanStep';
import classes from './SignUpSteps.module.css';
import { AddressStep, MethodStep, PersonStep } from './steps';
import { WhatFollows } from './WhatFollows';

const LABELS: Record<StepName, string> = { plan: 'Plan', person: 'You', address: 'Billing address', method: 'Payment' };

interface SignUpStepsProps {
  form: SignUpForm;
  plans: Plan[];
  plan: Plan | undefined;
  steps: StepName[];
  step: StepName;
  onStep: (step: StepName) => void;
  onAdvance: () => void;
  sending: boolean;
  error: unknown;
}

export function SignUpSteps(props: SignUpStepsProps) {
  const { form, plans, plan, steps, step, onStep, onAdvance, sending, error } = props;
  const active = steps.indexOf(step);
  const last = active === steps.length - 1;
  const back = steps[active - 1];

  function choosePlan(slug: string) {
    form.setFieldValue('plan', slug);
    onStep('person');
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAdvance();
      }}
    >
      <Stack gap="xl">
        <Stepper
          active={active}
          size="xs"
          allowNextStepsSelect={false}
          onStepClick={(index) => onStep(steps[index] ?? 'plan')}
          aria-label="Steps"
          classNames={{ step: classes.step, stepBody: classes.stepBody }}
        >
          {steps.map((name) => (
            <Stepper.Step key={name} label={LABELS[name]} aria-label={LABELS[name]} />
          ))}
        </Stepper>
        {step === 'plan' && <PlanStep form={form} plans={plans} onChoose={choosePlan} />}
        {step === 'person' && <PersonStep form={form} />}
        {step === 'address' && <AddressStep form={form} />}
        {step === 'method' && <MethodStep form={form} />}
        {last && plan && step !== 'plan' && (
          <Box maw={620}>
            <WhatFollows plan={plan} interval={form.values.billing_interval} />
          </Box>
        )}
        <ProblemAlert error={error} besideFields={ALL_FIELDS} />
        {step !== 'plan' && (
          <Group justify="space-between" maw={620}>
            <Button variant="default" onClick={() => back && onStep(back)}>
              Back
            </Button>
            <Button type="submit" loading={sending}>
              {last ? 'Create account' : 'Continue'}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
