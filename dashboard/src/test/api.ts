import { vi } from 'vitest';

export interface Exchange {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

type Answer = unknown | ((exchange: Exchange) => unknown);

/** An answer with its status, where it is not 200. */
export class Reply {
  constructor(
    readonly status: number,
    readonly body?: unknown,
  ) {}
}

export function problem(
  status: number,
  code: string,
  detail: string,
  errors: { field: string; message: string }[] = [],
) {
  return new Reply(status, { type: 'about:blank', title: code, status, detail, code, request_id: 'req-7', errors });
}

/** Stands in for the server: answers by "METHOD path", remembers what was asked, fails on what nobody expected. */
export function stubApi(answers: Record<string, Answer>): Exchange[] {
  const asked: Exchange[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://localhost');
    const method = init.method ?? 'GET';
    const path = url.pathname.replace('/api/v1/', '');
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const exchange = { method, path, query: url.searchParams, body, headers: new Headers(init.headers) };
    asked.push(exchange);
    const key = `${method} ${path}`;
    if (!(key in answers)) throw new Error(`Nobody answers ${key}`);
    const answer = answers[key];
    return respond(typeof answer === 'function' ? answer(exchange) : answer);
  });
  return asked;
}

function respond(answer: unknown): Response {
  const { status, body } = answer instanceof Reply ? answer : new Reply(200, answer);
  const text = body === undefined ? null : JSON.stringify(body);
  return new Response(status === 204 ? null : text, { status, headers: { 'Content-Type': 'application/json' } });
}
