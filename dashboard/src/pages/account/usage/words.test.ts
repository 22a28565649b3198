import { expect, test } from 'vitest';
import { atMost, changeWords, partName, share } from './words';

test('a change is told in words', () => {
  expect(changeWords('12.4', 30)).toBe('12\u00a0% more than the 30 days before');
  expect(changeWords('-40.0', 30)).toBe('40\u00a0% less than the 30 days before');
  expect(changeWords('0.3', 30)).toBe('as much as the 30 days before');
  expect(changeWords('5.0', 1)).toBe('5\u00a0% more than the day before');
  expect(changeWords(null, 7)).toBe('nothing in the 7 days before');
});

test('a share is never rounded to nothing', () => {
  expect(share('1', 300)).toBe('<\u20091\u00a0%');
  expect(share('50', 100)).toBe('50\u00a0%');
  expect(share('0', 0)).toBe('0\u00a0%');
});

test('amounts keep the places that are worth reading', () => {
  expect(atMost('1234.5678', 2)).toBe('1,234.57');
  expect(atMost('10.000001', 2)).toBe('10');
});

test('what names nothing is named so', () => {
  expect(partName(null)).toBe('Not named');
  expect(partName('image_generation', true)).toBe('Image generation');
  expect(partName('ai_response', true)).toBe('AI response');
  expect(partName('gpt_4', false)).toBe('gpt_4');
});
