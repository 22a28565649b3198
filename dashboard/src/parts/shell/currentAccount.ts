import { chosenAccount } from '../../api/chosenAccount';
import type { Me, Membership } from '../../api/types';

/** The chosen account, else the person's default one. */
export function currentAccount(me: Me): Membership | undefined {
  const chosen = chosenAccount.get();
  return (
    me.accounts.find((account) => account.id === chosen) ??
    me.accounts.find((account) => account.is_default) ??
    me.accounts[0]
  );
}
