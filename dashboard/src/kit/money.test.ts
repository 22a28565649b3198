import { describe, expect, it } from 'vitest';
import { absolute, compare, isDecimal, minus } from './decimal';
import { cutTo, formatMoney, formatQuantity } from './money';

describe('money', () => {
  it.each([
    ['89', 'USD', '89.00\u00a0USD'],
    ['1234567.5', 'USD', '1,234,567.50\u00a0USD'],
    ['-12.30', 'EUR', '\u221212.30\u00a0EUR'],
    ['5000', 'JPY', '5,000\u00a0JPY'],
    ['1.5', 'KWD', '1.500\u00a0KWD'],
    ['0.0123', 'USD', '0.0123\u00a0USD'],
    ['9007199254740993.07', 'USD', '9,007,199,254,740,993.07\u00a0USD'],
  ])('writes %s %s as people read it', (amount, currency, written) => {
    expect(formatMoney(amount, currency)).toBe(written);
  });

  it('drops zeros that say nothing from credits', () => {
    expect(formatQuantity('1000.000000')).toBe('1,000');
    expect(formatQuantity('0.012340')).toBe('0.01234');
    expect(formatQuantity(2000)).toBe('2,000');
  });

  it('subtracts and compares without binary floats', () => {
    expect(minus('0.3', '0.1')).toBe('0.2');
    expect(minus('86.00', '89')).toBe('-3.00');
    expect(absolute('-3.00')).toBe('3.00');
    expect(compare('89.0', '89.00')).toBe(0);
    expect(compare('9007199254740993', '9007199254740992')).toBe(1);
  });

  it('knows what is a decimal', () => {
    expect(['1', '1.50', '.5', '-2'].every(isDecimal)).toBe(true);
    expect(['', 'x', '1,50', '1.2.3', '.'].some(isDecimal)).toBe(false);
  });
});

it('cuts a quantity without making it more than it is', () => {
  expect(cutTo(2, '2616.858238')).toBe('2616.85');
  expect(cutTo(2, '0.999999')).toBe('0.99');
  expect(cutTo(2, '100')).toBe('100');
});
