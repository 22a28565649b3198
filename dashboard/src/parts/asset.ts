/** What an account is billed in where nobody has chosen a currency. */
export const CREDITS = 'credits';

/** What stands above amounts of an asset: "Credits", or the currency. */
export function assetTitle(asset: string): string {
  return asset === CREDITS ? 'Credits' : asset;
}
