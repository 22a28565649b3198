import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../test/render';
import { StatusBadge } from './StatusBadge';
import { sentence } from './status';

it.each([
  ['pending', 'Pending', 'waiting'],
  ['pending_approval', 'Waiting for approval', 'review'],
  ['succeeded', 'Paid', 'good'],
  ['completed', 'Paid', 'good'],
  ['active', 'Active', 'good'],
  ['past_due', 'Past due', 'bad'],
  ['failed', 'Failed', 'bad'],
  ['void', 'Void', 'over'],
  ['something_new', 'Something new', 'over'],
])('shows %s as "%s" in the tone %s', (status, word, tone) => {
  show(<StatusBadge status={status} />);
  expect(screen.getByText(word)).toHaveAttribute('data-tone', tone);
});

it('reads a code of the API as words', () => {
  expect(sentence('image_generation')).toBe('Image generation');
  expect(sentence('ai_response')).toBe('AI response');
  expect(sentence('storage_gb')).toBe('Storage GB');
  expect(sentence('email_sending')).toBe('E-mail sending');
});
