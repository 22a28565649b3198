import { expect, test } from 'vitest';
import { manyUnits, unitWords } from './units';

test('units are written as people say them', () => {
  expect(unitWords('request')).toBe('request');
  expect(unitWords('1k_input_tokens')).toBe('1,000 input tokens');
  expect(unitWords('100_words')).toBe('100 words');
});

test('many of a unit are written so that they can be read aloud', () => {
  expect(manyUnits('100', 'email')).toBe('100 e-mails');
  expect(manyUnits('1', 'image')).toBe('1 image');
  expect(manyUnits('2.5', '1k_input_tokens')).toBe('2.5 × 1,000 input tokens');
});
