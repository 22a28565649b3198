/** A key that names one act of a person; made without `randomUUID`, which browsers withhold from plain HTTP hosts. */
export function newIdempotencyKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
