import { Text, type TextProps } from '@mantine/core';
import { formatMoney, formatQuantity } from './money';

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
}

/** A count with its unit: "1,000 credits". With `signed`, an increase carries its plus sign. */
export function Quantity({ value, unit, signed, ...text }: QuantityProps) {
  const plus = signed && !String(value).startsWith('-') ? '+' : '';
  return (
    <Text span inherit className="numbers" {...text}>
      {plus}
      {formatQuantity(value)}
      {unit ? `\u00a0${unit}` : ''}
    </Text>
  );
}
