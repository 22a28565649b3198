/** The five tones in which a status can be written; each has one colour, the same on page, mail and PDF. */
export type Tone = 'waiting' | 'review' | 'good' | 'bad' | 'over';

interface Appearance {
  word: string;
  tone: Tone;
}

const APPEARANCES: Record<string, Appearance> = {
  holds: { word: 'Holds', tone: 'good' },
  broken: { word: 'Broken', tone: 'bad' },
  not_examined: { word: 'Not examined', tone: 'waiting' },
  waiting: { word: 'Not yet examined', tone: 'over' },
  draft: { word: 'Draft', tone: 'over' },
  pending: { word: 'Pending', tone: 'waiting' },
  pending_payment: { word: 'Payment due', tone: 'waiting' },
  processing: { word: 'Processing', tone: 'waiting' },
  queued: { word: 'Queued', tone: 'waiting' },
  trial: { word: 'Trial', tone: 'review' },
  trialing: { word: 'Trial', tone: 'review' },
  pending_approval: { word: 'Waiting for approval', tone: 'review' },
  paused: { word: 'Paused', tone: 'over' },
  active: { word: 'Active', tone: 'good' },
  paid: { word: 'Paid', tone: 'good' },
  succeeded: { word: 'Paid', tone: 'good' },
  completed: { word: 'Paid', tone: 'good' },
  sent: { word: 'Sent', tone: 'good' },
  open: { word: 'Open', tone: 'good' },
  resting: { word: 'Resting', tone: 'over' },
  past_due: { word: 'Past due', tone: 'bad' },
  unpaid: { word: 'Unpaid', tone: 'bad' },
  failed: { word: 'Failed', tone: 'bad' },
  suspended: { word: 'Suspended', tone: 'bad' },
  uncollectible: { word: 'Uncollectible', tone: 'bad' },
  ready: { word: 'On', tone: 'good' },
  running: { word: 'Processing', tone: 'waiting' },
  cooling_off: { word: 'Pausing', tone: 'waiting' },
  cap_reached: { word: 'Limit reached', tone: 'waiting' },
  stopped: { word: 'Stopped', tone: 'bad' },
  off: { word: 'Off', tone: 'over' },
  void: { word: 'Void', tone: 'over' },
  cancelled: { word: 'Cancelled', tone: 'over' },
  canceled: { word: 'Cancelled', tone: 'over' },
  in_force: { word: 'In force', tone: 'good' },
  scheduled: { word: 'Scheduled', tone: 'review' },
  built_in: { word: 'Built in', tone: 'over' },
  refunded: { word: 'Refunded', tone: 'over' },
};

/** The word and tone of a status. One that this version does not know yet is written as it came, in grey. */
export function appearance(status: string): Appearance {
  return APPEARANCES[status] ?? { word: sentence(status), tone: 'over' };
}

const ACRONYMS = /\b(ai|api|gb|pdf)\b/gi;

/** Writes in capitals what is one letter for each word: "ai response" reads as "AI response". */
export function spelled(words: string): string {
  return words.replace(ACRONYMS, (acronym) => acronym.toUpperCase());
}

/** A code of the API in words: "image_generation" reads as "Image generation", "ai_response" as "AI response". */
export function sentence(code: string): string {
  const words = spelled(code.replace(/_/g, ' ').replace(/\bemail\b/, 'e-mail'));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
