import { expect, test } from 'vitest';
import { shortNumber } from './axis';

test.each([
  [0, '0'],
  [0.25, '0.25'],
  [12.345, '12.3'],
  [999, '999'],
  [1_000, '1k'],
  [12_500, '12.5k'],
  [3_400_000, '3.4M'],
])('%d is written %s on an axis', (value, text) => expect(shortNumber(value)).toBe(text));
