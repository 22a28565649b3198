/**
 * Exact arithmetic on the decimal strings of the API. Money never passes through a binary float here, so what stands
 * on the screen is what the server wrote.
 */
interface Scaled {
  units: bigint;
  scale: number;
}

function parse(text: string): Scaled {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (!match || (!match[2] && !match[3])) throw new Error(`Not a decimal: ${text}`);
  const fraction = match[3] ?? '';
  const units = BigInt(`${match[2]}${fraction}`);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

function rescale({ units, scale }: Scaled, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}

function print(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale ? `.${digits.slice(-scale)}` : ''}`;
}

export function isDecimal(text: string): boolean {
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(text.trim());
}

export function plus(left: string, right: string): string {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  return print(rescale(a, scale) + rescale(b, scale), scale);
}

export function minus(left: string, right: string): string {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  return print(rescale(a, scale) - rescale(b, scale), scale);
}

export function compare(left: string, right: string): -1 | 0 | 1 {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  const difference = rescale(a, scale) - rescale(b, scale);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function isZero(text: string): boolean {
  return parse(text).units === 0n;
}

export function absolute(text: string): string {
  const { units, scale } = parse(text);
  return print(units < 0n ? -units : units, scale);
}
