import { useState } from 'react';
import type { Price, PriceTerms } from '../../../api/creditCosts';
import { ProblemError } from '../../../kit/problem';
import { faultsOf, type PriceValues, termsOf, valuesOf } from './price';

/** A price being written: its values, when it begins, why, and what is wrong with it, told after the first attempt to save. */
export function usePriceForm(price: Price | null) {
  const [values, setValues] = useState<PriceValues>(() => valuesOf(price));
  const [from, setFrom] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const faults = faultsOf(values);
  const complete = Object.keys(faults).length === 0;
  const errors: Record<string, string> = { ...prices(refused), ...(tried ? faults : {}) };
  return {
    values,
    from,
    note,
    errors,
    fromError: refused.valid_from,
    noteError: refused.note,
    /** Null while something is missing. */
    terms: complete ? termsOf(values) : null,
    change: (next: PriceValues) => {
      setRefused({});
      setValues(next);
    },
    setFrom: (next: string | null) => {
      setRefused({});
      setFrom(next);
    },
    setNote,
    /** Calls back with what is to be sent; says what is missing otherwise. */
    submit: (send: (sent: { price: PriceTerms; valid_from: string | null; note: string | null }) => void) => {
      setTried(true);
      setRefused({});
      if (complete) send({ price: termsOf(values), valid_from: instant(from), note: note.trim() || null });
    },
    /** Puts the server's messages beside their fields. */
    refuse: (error: unknown) => {
      if (error instanceof ProblemError) {
        setRefused(Object.fromEntries(error.errors.map(({ field, message }) => [field, message])));
      }
    },
    /** Paths whose messages are shown beside a field. */
    shown: ['valid_from', 'note', ...Object.keys(refused).filter((field) => field.startsWith('price.'))],
  };
}

export type PriceForm = ReturnType<typeof usePriceForm>;

/** The server names the fields of a price below `price`. */
function prices(refused: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(refused)
      .filter(([field]) => field.startsWith('price.'))
      .map(([field, message]) => [field.slice('price.'.length), message]),
  );
}

/** What the picker writes ("2026-11-21 14:05:00") is meant in UTC. */
function instant(picked: string | null): string | null {
  return picked ? `${picked.replace(' ', 'T')}Z` : null;
}
