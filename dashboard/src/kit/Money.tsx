import { Text, type TextProps } from '@mantine/core';
import { cutTo, formatMoney, formatQuantity } from './money';

interface MoneyProps extends TextProps {
  amount: string;
  currency: string;
}

/** An amount with its currency: tabular figures, never wrapped, never without its currency. */
export function Money({ amount, currency, ...text }: MoneyProps) {
  return (
    <Text span inherit className="numbers" {...text}>
      {formatMoney(amount, currency)}
    </Text>
  );
}

interface QuantityProps extends TextProps {
  value: string | number;
  unit?: string;
  signed?: boolean;
  /** The most places to show; the exact value stands on hover. */
  places?: number;
}

/** A count with its unit: "1,000 credits". With `signed`, an increase carries its plus sign. */
export function Quantity({ value, unit, signed, places, ...text }: QuantityProps) {
  const shown = places === undefined ? value : cutTo(places, value);
  const plus = signed && !String(value).startsWith('-') ? '+' : '';
  return (
    <Text span inherit className="numbers" title={shown === value ? undefined : formatQuantity(value)} {...text}>
      {plus}
      {formatQuantity(shown)}
      {unit ? `\u00a0${unit}` : ''}
    </Text>
  );
}
