import { expect, it } from 'vitest';
import { transfer } from '../../../test/world';
import { placeholdersOf } from './placeholders';

it('names what the operator still has to replace', () => {
  const method = { ...transfer, bank_details: { Bank: 'Example Bank', IBAN: '[your IBAN]', Account: 'XXXX-XXXX' } };
  expect(placeholdersOf(method)).toEqual(['IBAN', 'Account']);
  expect(placeholdersOf(transfer)).toEqual([]);
  expect(placeholdersOf({ ...transfer, instructions: 'Your bank may ask you to confirm it.' })).toEqual([]);
  expect(placeholdersOf({ ...transfer, instructions: 'Call [NUMBER] first.' })).toEqual(['Instructions']);
});
