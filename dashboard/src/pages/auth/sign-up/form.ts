import type { UseFormReturnType } from '@mantine/form';
import type { Address, Interval, Plan, Registration } from '../../../api/types';
import { isZero } from '../../../kit/decimal';
import { addressPaths, EMPTY_ADDRESS } from '../../../parts/AddressFields';
import { guessCountry, guessTimeZone } from '../../../parts/countries';

export interface SignUpValues {
  plan: string;
  billing_interval: Interval;
  first_name: string;
  last_name: string;
  email: string;
  password: string;
  account_name: string;
  country: string;
  timezone: string;
  billing_address: Address;
  payment_method: string;
}

export type SignUpForm = UseFormReturnType<SignUpValues>;

export function firstValues(plan: string | null, interval: string | null): SignUpValues {
  return {
    plan: plan ?? '',
    billing_interval: interval === 'year' ? 'year' : 'month',
    first_name: '',
    last_name: '',
    email: '',
    password: '',
    account_name: '',
    country: guessCountry(),
    timezone: guessTimeZone(),
    billing_address: EMPTY_ADDRESS,
    payment_method: '',
  };
}

export type StepName = 'plan' | 'person' | 'address' | 'method';

export const STEP_FIELDS: Record<StepName, string[]> = {
  plan: ['plan', 'billing_interval'],
  person: ['first_name', 'last_name', 'email', 'password', 'account_name', 'country', 'timezone'],
  address: addressPaths('billing_address'),
  method: ['payment_method'],
};

export const ALL_FIELDS = Object.values(STEP_FIELDS).flat();

export function priceOf(plan: Plan, interval: Interval): string {
  return interval === 'year' ? plan.price_yearly : plan.price_monthly;
}

export function isFree(plan: Plan): boolean {
  return isZero(plan.price_monthly) && isZero(plan.price_yearly);
}

/** Who pays nothing is asked for no address and no method. */
export function stepsOf(plan: Plan | undefined): StepName[] {
  return plan && isFree(plan) ? ['plan', 'person'] : ['plan', 'person', 'address', 'method'];
}

export function validate(values: SignUpValues, step: StepName): Record<string, string> {
  const errors: Record<string, string> = {};
  const need = (field: string, value: string, message: string) => {
    if (!value.trim()) errors[field] = message;
  };
  if (step === 'person') {
    need('first_name', values.first_name, 'Write your first name.');
    need('last_name', values.last_name, 'Write your last name.');
    need('account_name', values.account_name, 'Write the name of your company or project.');
    need('country', values.country, 'Choose a country.');
    if (!/^\S+@\S+\.\S+$/.test(values.email.trim())) errors.email = 'Write an address such as nadia@example.com.';
    if (values.password.length < 10) errors.password = 'Use at least 10 characters.';
  }
  if (step === 'address') {
    need('billing_address.line1', values.billing_address.line1, 'Write street and number.');
    need('billing_address.city', values.billing_address.city, 'Write the city.');
  }
  if (step === 'method') need('payment_method', values.payment_method, 'Choose how you want to pay.');
  return errors;
}

export function registrationOf(values: SignUpValues, free: boolean): Registration {
  return {
    ...values,
    email: values.email.trim(),
    billing_address: free
      ? null
      : { ...values.billing_address, country: values.billing_address.country || values.country },
    payment_method: free ? null : values.payment_method,
  };
}
