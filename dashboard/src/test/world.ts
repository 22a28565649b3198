import type { Config, Invoice, Me, Overview, Payment, PaymentMethod, Plan, SelfAudit } from '../api/types';

/** The few things that tests speak of, in the API's shapes. */
export const config: Config = {
  mode: 'live',
  version: '0.1.0',
  seller_name: 'Acme Billing',
  stripe_publishable_key: null,
  paypal_client_id: null,
  currencies: ['USD'],
};

const free: Plan = {
  id: 'plan-free',
  name: 'Free',
  slug: 'free',
  description: 'To look around',
  price_monthly: '0.00',
  price_yearly: '0.00',
  currency: 'USD',
  features: ['1 GB storage'],
  limits: {},
  included_credits: 1000,
  credits_rollover_cap: null,
  trial_days: 0,
  is_active: true,
  is_public: true,
  sort_order: 1,
  version: 1,
  stripe_price_id_monthly: null,
  stripe_price_id_yearly: null,
};

const starter: Plan = {
  ...free,
  id: 'plan-starter',
  name: 'Starter',
  slug: 'starter',
  price_monthly: '89.00',
  price_yearly: '890.00',
  sort_order: 2,
};

export const plans = [free, starter];

export const transfer: PaymentMethod = {
  id: 'method-1',
  country_code: 'PK',
  payment_method: 'bank_transfer',
  display_name: 'Bank transfer (Pakistan)',
  instructions: 'Transfer from any bank.',
  bank_details: { 'Account number': '0123 4567' },
  wallet_details: null,
  sort_order: 1,
  is_enabled: true,
};

const snapshot = { name: 'Lahore Labs', email: 'amina@example.com', tax_id: null, address: null };

export const invoice: Invoice = {
  id: 'invoice-1',
  invoice_number: 'INV-2026-11-00001',
  status: 'pending',
  subtotal: '89.00',
  tax: '0.00',
  total: '89.00',
  amount_due: '89.00',
  amount_paid: '0.00',
  currency: 'USD',
  invoice_date: '2026-11-21',
  due_date: '2026-11-28',
  paid_at: null,
  subscription_id: null,
  line_items: [],
  tax_lines: [],
  billing_snapshot: snapshot,
  seller_snapshot: { ...snapshot, name: 'Acme Billing', legal_name: null, website: null },
  account: { id: 'account-1', name: 'Lahore Labs' },
  invoice_pdf_url: '/api/v1/billing/invoices/invoice-1/pdf/',
  stripe_invoice_id: null,
  void_reason: null,
  latest_payment: null,
  pending_payment: null,
  payment_reference: 'INV-2026-11-00001',
  allowed_actions: ['confirm_payment', 'download_pdf'],
  created_at: '2026-11-21T10:00:00Z',
};

export const payment: Payment = {
  id: 'payment-1',
  invoice_id: 'invoice-1',
  invoice_number: 'INV-2026-11-00001',
  subscription_id: null,
  amount: '86.00',
  amount_due: '89.00',
  refunded_amount: '0.00',
  currency: 'USD',
  status: 'pending_approval',
  payment_method: 'bank_transfer',
  reference: 'BT-1',
  notes: null,
  difference: 'short',
  difference_amount: '3.00',
  proof: null,
  submitted_by: { id: 'user-1', name: 'Amina Khan' },
  account_id: 'account-1',
  stripe_payment_intent_id: null,
  approvals: [],
  needs_second_approval: false,
  admin_notes: null,
  failure_code: null,
  failure_message: null,
  allowed_actions: ['approve', 'reject'],
  account: { id: 'account-1', name: 'Lahore Labs' },
  created_at: '2026-11-21T10:00:00Z',
  paid_at: null,
  approved_at: null,
};

export const amina: Me = {
  user: { id: 'user-1', email: 'amina@example.com', first_name: 'Amina', last_name: 'Khan', is_administrator: false },
  accounts: [
    { id: 'account-1', name: 'Lahore Labs', slug: 'lahore-labs', status: 'active', role: 'owner', is_default: true },
  ],
};

export const nadia: Me = {
  user: { id: 'user-2', email: 'nadia@example.com', first_name: 'Nadia', last_name: 'Farouk', is_administrator: true },
  accounts: [],
};

export const overview: Overview = {
  account: {
    id: 'account-1',
    name: 'Lahore Labs',
    slug: 'lahore-labs',
    status: 'pending_payment',
    billing_email: 'amina@example.com',
    credits: '0',
    asset: 'credits',
    plan: null,
    owner: null,
    tax_id: null,
    country: 'PK',
    timezone: 'Asia/Karachi',
    currency: 'USD',
    created_at: '2026-11-21T10:00:00Z',
  },
  role: 'owner',
  plan: starter,
  subscription: null,
  credits: {
    asset: 'credits',
    credits: '0',
    plan_credits_per_month: '1000',
    credits_used_this_month: '0',
    credits_remaining: '0',
    held: '0',
    lots: [],
  },
  open_invoice: invoice,
  latest_payment: null,
  banner: 'payment_due',
  credits_warning: null,
  account_balance: [],
};

export const selfAudit: SelfAudit = {
  status: 'clean',
  is_running: false,
  examined_promises: 0,
  promises: 0,
  broken: 0,
  began_at: '2026-11-21T03:00:00Z',
  began_by: 'Tallystick',
  finished_at: '2026-11-21T03:00:02Z',
  results: [],
};
