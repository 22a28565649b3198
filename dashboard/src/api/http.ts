import { ProblemError } from '../kit/problem';
import { chosenAccount } from './chosenAccount';

export const BASE = '/api/v1/';

export type Query = Record<string, string | number | null | undefined>;

interface Call {
  method: string;
  body?: unknown;
  query?: Query;
  idempotencyKey?: string;
  /** A file of any kind is wanted; a refusal still comes as a problem. */
  file?: boolean;
}

function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  // The Mandate API has a base of its own: its paths are given whole.
  return (path.startsWith('/') ? path : BASE + path) + (text ? `?${text}` : '');
}

function csrfToken(): string | null {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return match?.[1] ? decodeURIComponent(match[1]) : null;
}

/** The cookie comes with any read; a page opened for its form may not have made one yet. */
async function ensureCsrfToken(): Promise<string | null> {
  if (!csrfToken()) await fetch(address('billing/config/'), { credentials: 'same-origin' });
  return csrfToken();
}

async function headers({ method, body, idempotencyKey, file }: Call): Promise<Headers> {
  const result = new Headers({ Accept: file ? '*/*' : 'application/json, application/problem+json' });
  const account = chosenAccount.get();
  if (account) result.set('X-Account-Id', account);
  if (method !== 'GET') {
    const token = await ensureCsrfToken();
    if (token) result.set('X-XSRF-TOKEN', token);
  }
  if (body !== undefined && !(body instanceof FormData)) result.set('Content-Type', 'application/json');
  if (idempotencyKey) result.set('Idempotency-Key', idempotencyKey);
  return result;
}

async function problemOf(response: Response): Promise<ProblemError> {
  const requestId = response.headers.get('X-Request-Id');
  const body = await response.json().catch(() => null);
  if (body && typeof body.code === 'string') {
    const detail = body.detail || body.title;
    return new ProblemError({ ...body, detail, status: response.status, requestId: body.request_id ?? requestId });
  }
  const detail = `The server answered ${response.status} without saying why. Try again in a moment.`;
  return new ProblemError({ status: response.status, code: `http_${response.status}`, detail, requestId });
}

async function send(path: string, call: Call): Promise<Response> {
  const { method, body, query } = call;
  let response: Response;
  try {
    response = await fetch(address(path, query), {
      method,
      credentials: 'same-origin',
      headers: await headers(call),
      body: body instanceof FormData ? body : body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    const detail = 'The server could not be reached. Check your connection and try again.';
    throw new ProblemError({ status: 0, code: 'unreachable', detail });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function json<Answer>(path: string, call: Call): Promise<Answer> {
  const response = await send(path, call);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}

/** Every call of the dashboard goes through here: session cookie, CSRF header, chosen account, problems. */
export const http = {
  get: <Answer>(path: string, query?: Query) => json<Answer>(path, { method: 'GET', query }),
  post: <Answer>(path: string, body?: unknown, idempotencyKey?: string) =>
    json<Answer>(path, { method: 'POST', body, idempotencyKey }),
  put: <Answer>(path: string, body: unknown) => json<Answer>(path, { method: 'PUT', body }),
  patch: <Answer>(path: string, body: unknown) => json<Answer>(path, { method: 'PATCH', body }),
  delete: (path: string) => json<void>(path, { method: 'DELETE' }),
  file: async (path: string): Promise<Blob> => (await send(path, { method: 'GET', file: true })).blob(),
};
