const MINUS = '\u2212';
const NO_BREAK = '\u00a0';

/** The digits after the point that a currency is written with: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Groups thousands and keeps every digit that the server sent: "1234.5" becomes "1,234.5". */
export function formatDecimal(text: string | number, fewestDigits = 0): string {
  const match = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(String(text).trim());
  if (!match) return String(text);
  const [, sign, whole = '0', fraction = ''] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const digits = fraction.padEnd(fewestDigits, '0');
  return `${sign === '-' ? MINUS : ''}${grouped}${digits ? `.${digits}` : ''}`;
}

/** "1,234.50 USD", with a real minus sign and a space that does not break. */
export function formatMoney(amount: string, currency: string): string {
  return `${formatDecimal(amount, minorDigits(currency))}${NO_BREAK}${currency}`;
}

/** A quantity with no more places than named; what is cut off is not rounded up to more than there is. */
export function cutTo(places: number, quantity: string | number): string {
  const text = String(quantity);
  const point = text.indexOf('.');
  return point < 0 ? text : text.slice(0, point + 1 + places);
}

/** Credits may have up to six places; trailing zeros say nothing and are dropped. */
export function formatQuantity(quantity: string | number): string {
  const text = String(quantity);
  return formatDecimal(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}
