import { ApiKeys } from '../../parts/api-keys/ApiKeys';

const SCOPES = [
  { value: 'credits:read', label: 'Read credits' },
  { value: 'credits:write', label: 'Use credits' },
  { value: 'usage:write', label: 'Report usage' },
  { value: 'billing:read', label: 'Read invoices and payments' },
  { value: 'billing:write', label: 'Pay and change plans' },
  { value: 'account:read', label: 'Read accounts' },
  { value: 'account:write', label: 'Change accounts' },
  { value: '*', label: 'Everything' },
];

export function Component() {
  return (
    <ApiKeys
      ring="admin"
      title="Platform API keys"
      answer="Your own servers use these keys to act for any account; each call names the account in X-Account-Id."
      scopes={SCOPES}
    />
  );
}
