import { Anchor, Skeleton } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePlans } from '../../../api/billing';
import { useRegister } from '../../../api/session';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { ProblemError, showFieldErrors } from '../../../kit/problem';
import { AuthFrame } from '../../../parts/AuthFrame';
import { paths } from '../../../paths';
import { ALL_FIELDS, firstValues, isFree, registrationOf, STEP_FIELDS, type StepName, stepsOf, validate } from './form';
import { SignedUp } from './SignedUp';
import { SignUpSteps } from './SignUpSteps';

export function SignUpPage() {
  const [params] = useSearchParams();
  const plans = usePlans();
  const register = useRegister();
  const form = useForm({ initialValues: firstValues(params.get('plan'), params.get('interval')) });
  const [step, setStep] = useState<StepName>(params.get('plan') ? 'person' : 'plan');
  // Each step begins at its top, as a page of its own would.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it waits for
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [step, register.isSuccess]);
  const plan = plans.data?.find(({ slug }) => slug === form.values.plan);
  const steps = stepsOf(plan);
  // A plan named in the link may have been withdrawn since; then it has to be chosen first.
  const shown = plan || !plans.data ? step : 'plan';

  function advance() {
    const errors = validate(form.values, shown);
    if (Object.keys(errors).length > 0) return form.setErrors(errors);
    const next = steps[steps.indexOf(shown) + 1];
    if (next) return setStep(next);
    register.mutate(registrationOf(form.values, !!plan && isFree(plan)), { onError: showRefusal });
  }

  /** Goes back to the first step with a refused input, whose message then stands beside it. */
  function showRefusal(error: Error) {
    showFieldErrors(error, form, ALL_FIELDS);
    const fields = error instanceof ProblemError ? error.errors.map(({ field }) => field) : [];
    const refused = steps.find((name) => STEP_FIELDS[name].some((field) => fields.includes(field)));
    if (refused) setStep(refused);
  }

  if (register.data) return <SignedUp registered={register.data} method={form.values.payment_method} />;
  return (
    <AuthFrame
      title="Create your account"
      wide
      subtitle={
        <>
          Already have one?{' '}
          <Anchor component={Link} to={paths.signIn()} underline="always">
            Sign in
          </Anchor>
        </>
      }
    >
      {plans.error && (
        <ProblemAlert error={plans.error} title="The plans could not be loaded" onRetry={plans.refetch} />
      )}
      {plans.isPending && <Skeleton height={320} />}
      {plans.data && (
        <SignUpSteps
          form={form}
          plans={plans.data}
          plan={plan}
          steps={steps}
          step={shown}
          onStep={setStep}
          onAdvance={advance}
          sending={register.isPending}
          error={register.error}
        />
      )}
    </AuthFrame>
  );
}
