import { Group, Radio, Text } from '@mantine/core';
import type { CreditPackage } from '../../../api/types';
import { compare } from '../../../kit/decimal';
import { Money, Quantity } from '../../../kit/Money';
import { formatMoney, formatQuantity, minorDigits } from '../../../kit/money';
import classes from './Purchase.module.css';

interface PackageCardsProps {
  packages: CreditPackage[];
  value: string | null;
  onChange: (id: string) => void;
}

/** The packages side by side, each with what a hundred credits of it cost. */
export function PackageCards({ packages, value, onChange }: PackageCardsProps) {
  return (
    <Radio.Group aria-label="Credit package" value={value ?? ''} onChange={onChange}>
      <div className={classes.grid}>
        {packages.map((sold) => (
          <Radio.Card key={sold.id} value={sold.id} className={classes.card} aria-label={spoken(sold)}>
            <Group justify="space-between" wrap="nowrap" mb={8} mih={24}>
              <Text fw={600} size="sm">
                {sold.name}
              </Text>
              <Radio.Indicator />
            </Group>
            <Text fz={26} fw={620} lh={1.15}>
              <Quantity value={sold.credits} />
            </Text>
            <Text size="sm" c="dimmed">
              credits
            </Text>
            <Text mt="sm" fw={600}>
              <Money amount={sold.final_price} currency={sold.currency} />{' '}
              {compare(sold.price, sold.final_price) > 0 && (
                <Text span inherit size="sm" c="dimmed" fw={400} td="line-through" className="numbers">
                  {formatMoney(sold.price, sold.currency)}
                </Text>
              )}
            </Text>
            <Text size="sm" c="dimmed">
              {eachHundred(sold)} for 100 credits
            </Text>
            <Text size="sm" c="dimmed" mt={4}>
              {sold.valid_days ? `Usable for ${formatQuantity(sold.valid_days)} days` : 'They do not expire'}
            </Text>
            <Group gap={6} mt="sm" mih={22}>
              {sold.is_featured && <span className={classes.badge}>Recommended</span>}
              {sold.discount_percentage > 0 && (
                <span className={classes.badge}>{formatQuantity(sold.discount_percentage)} % off</span>
              )}
            </Group>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}

function spoken(sold: CreditPackage): string {
  return `${sold.name}, ${formatQuantity(sold.credits)} credits, ${formatMoney(sold.final_price, sold.currency)}`;
}

/** For comparing only: what is charged is the package's own price. */
function eachHundred({ final_price, credits, currency }: CreditPackage): string {
  return formatMoney(((Number(final_price) * 100) / credits).toFixed(minorDigits(currency)), currency);
}
