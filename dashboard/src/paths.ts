/** Every link of the dashboard is built here. */
export const paths = {
  home: '/',
  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  signUp: '/sign-up',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset-password',
  account: {
    billing: '/account/billing',
    credits: '/account/billing?tab=credits',
    methods: '/account/billing?tab=methods',
    usage: '/account/usage',
    invoices: '/account/invoices',
    invoice: (id: string, search = '') => `/account/invoices/${id}${search}`,
    transactions: '/account/transactions',
    transaction: (id: string, search = '') => `/account/transactions/${id}${search}`,
    buyCredits: '/account/credits/purchase',
    settings: '/account/settings',
    apiKeys: '/account/api-keys',
  },
  admin: {
    payments: '/admin/payments',
    payment: (id: string, search = '') => `/admin/payments/${id}${search}`,
    accounts: '/admin/accounts',
    account: (id: string, search = '') => `/admin/accounts/${id}${search}`,
    mandateBilling: (account = '') => `/admin/mandate-billing${account ? `?account=${account}` : ''}`,
    autoTopUps: '/admin/auto-top-ups',
    autoTopUp: (account: string, search = '') => `/admin/auto-top-ups/${account}${search}`,
    creditCosts: '/admin/credit-costs',
    creditCost: (id: string, search = '') => `/admin/credit-costs/${id}${search}`,
    newCreditCost: (search = '') => `/admin/credit-costs/new${search}`,
    paymentMethods: '/admin/payment-methods',
    seller: '/admin/seller',
    administrators: '/admin/administrators',
    apiKeys: '/admin/api-keys',
    audit: '/admin/audit',
    selfAudit: '/admin/self-audit',
  },
  sandbox: {
    mailbox: '/sandbox/mailbox',
    mail: (id: string, search = '') => `/sandbox/mailbox/${id}${search}`,
    clock: '/sandbox/clock',
  },
};

/** Only a path of this dashboard may follow a sign-in; an address of another site may not. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : paths.home;
}
