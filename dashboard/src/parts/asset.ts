import { formatQuantity } from '../kit/money';

/** What an account is billed in where nobody has chosen a currency. */
export const CREDITS = 'credits';

/** What stands above amounts of an asset: "Credits", or the currency. */
export function assetTitle(asset: string): string {
  return asset === CREDITS ? 'Credits' : asset;
}

/** "1 credit", "1,200 credits", "12.50 USD". */
export function amountWords(amount: string | number, asset: string): string {
  const text = formatQuantity(amount);
  return `${text} ${asset === CREDITS && text === '1' ? 'credit' : asset}`;
}
