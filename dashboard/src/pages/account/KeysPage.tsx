import { ApiKeys } from '../../parts/api-keys/ApiKeys';

const SCOPES = [
  { value: 'credits:read', label: 'Read credits' },
  { value: 'credits:write', label: 'Use credits' },
  { value: 'usage:write', label: 'Report usage' },
  { value: 'billing:read', label: 'Read invoices and payments' },
  { value: 'billing:write', label: 'Pay and change the plan' },
  { value: 'account:read', label: 'Read the account' },
  { value: 'account:write', label: 'Change the account' },
  { value: '*', label: 'Everything' },
];

export function KeysPage() {
  return (
    <ApiKeys
      ring="account"
      title="API keys"
      answer="Your servers use these keys to act for this account. Each can do only what its scopes say."
      scopes={SCOPES}
    />
  );
}
