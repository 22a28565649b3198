export interface FieldError {
  field: string;
  message: string;
}

/** What the server refused, as RFC 9457 tells it, or that it could not be reached. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly errors: FieldError[];

  constructor(problem: {
    status: number;
    code: string;
    detail: string;
    requestId?: string | null;
    errors?: FieldError[];
  }) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
    this.requestId = problem.requestId ?? null;
    this.errors = problem.errors ?? [];
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof ProblemError && error.code === code;
}

interface ErrorTarget {
  setFieldError: (path: string, error: string) => void;
}

/**
 * Puts the messages of `errors[]` beside their inputs and returns those without an input on this form. What was typed
 * stays. `shown` lists the form's field paths, in the API's own snake_case.
 */
export function showFieldErrors(error: unknown, form: ErrorTarget, shown: readonly string[]): FieldError[] {
  if (!(error instanceof ProblemError)) return [];
  const [beside, apart] = [[] as FieldError[], [] as FieldError[]];
  for (const entry of error.errors) (shown.includes(entry.field) ? beside : apart).push(entry);
  for (const { field, message } of beside) form.setFieldError(field, message);
  return apart;
}
