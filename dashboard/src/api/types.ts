/** The shapes of the billing API, in its own words: snake_case, money as decimal strings beside a currency. */

export interface Page<Item> {
  count: number;
  next: string | null;
  previous: string | null;
  results: Item[];
}

/** Ledger-like lists grow at their head while one reads, so they are paged by cursor and not counted. */
export interface CursorPage<Item> {
  next: string | null;
  previous: string | null;
  results: Item[];
}

export interface Reference {
  id: string;
  name: string;
}

export interface Config {
  mode: 'sandbox' | 'live';
  version: string;
  seller_name: string;
  stripe_publishable_key: string | null;
  paypal_client_id: string | null;
  currencies?: string[];
}

export interface User {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  is_administrator: boolean;
}

export interface Membership extends Reference {
  slug: string;
  status: string;
  role: Role;
  is_default: boolean;
}

export type Role = 'owner' | 'admin' | 'billing' | 'member' | 'viewer';

export interface Me {
  user: User;
  accounts: Membership[];
}

export interface Address {
  line1: string;
  line2: string;
  city: string;
  state: string;
  postal_code: string;
  country: string;
}

/** As the server keeps it: what was left empty is null. */
export interface SavedAddress extends Record<Exclude<keyof Address, 'line1' | 'city' | 'country'>, string | null> {
  line1: string;
  city: string;
  country: string;
  id: string;
  is_default: boolean;
}

export interface Plan {
  id: string;
  name: string;
  slug: string;
  description: string;
  price_monthly: string;
  price_yearly: string;
  currency: string;
  features: string[];
  limits: Record<string, number | null>;
  included_credits: number;
  trial_days: number;
  is_active: boolean;
  is_public: boolean;
  sort_order: number;
}

export type Interval = 'month' | 'year';

export interface Registration {
  email: string;
  password: string;
  first_name: string;
  last_name: string;
  account_name: string;
  plan: string;
  billing_interval: Interval;
  country: string;
  timezone: string;
  billing_address: Address | null;
  payment_method: string | null;
}

export interface Registered {
  user: User;
  account: Account;
  subscription: Subscription | null;
  invoice: Invoice | null;
}

export interface Account extends Reference {
  slug: string;
  status: string;
  billing_email: string | null;
  tax_id: string | null;
  country: string | null;
  timezone: string;
  currency: string;
  credits?: string | number;
  created_at: string;
}

export interface AccountSettings extends Omit<Account, 'credits'> {
  billing_address: Address | null;
  owner: { id: string; email: string; name: string } | null;
}

export interface Limit {
  current: number;
  maximum: number | null;
}

/** Of sites and users `current` counts what is taken; of credits, what is left. */
export interface Limits {
  sites: Limit;
  users: Limit;
  credits: { current: string; maximum: string };
}

export interface Subscription {
  id: string;
  plan: Plan | null;
  status: string;
  billing_interval: Interval;
  quantity: number;
  current_period_start: string | null;
  current_period_end: string | null;
  trial_end: string | null;
  cancel_at_period_end: boolean;
  canceled_at: string | null;
  created_at: string;
}

export interface CreditLot {
  id: string;
  kind: string;
  amount: string;
  remaining: string;
  expires_at: string | null;
}

export interface CreditBalance {
  credits: string | number;
  plan_credits_per_month: string | number;
  credits_used_this_month: string | number;
  credits_remaining: string | number;
  held: string | number;
  lots: CreditLot[];
}

export interface CreditTransaction {
  id: string;
  type: string;
  amount: string;
  balance_after: string;
  asset: string;
  description: string | null;
  operation: string | null;
  reference: string | null;
  created_at: string;
}

export type Banner = 'none' | 'payment_due' | 'payment_in_review' | 'payment_rejected' | 'suspended';

export interface Overview {
  account: Account;
  role: Role;
  plan: Plan | null;
  subscription: Subscription | null;
  credits: CreditBalance;
  open_invoice: Invoice | null;
  latest_payment: Payment | null;
  banner: Banner;
  account_balance: { currency: string; amount: string }[];
}

export interface InvoiceLine {
  description: string;
  quantity: string | number;
  unit_price: string;
  amount: string;
  period_start: string | null;
  period_end: string | null;
}

export interface TaxLine {
  category: string;
  rate: string;
  basis: string;
  amount: string;
}

export interface Invoice {
  id: string;
  invoice_number: string | null;
  status: string;
  subtotal: string;
  tax: string;
  total: string;
  amount_due: string;
  amount_paid: string;
  currency: string;
  invoice_date: string | null;
  due_date: string | null;
  paid_at: string | null;
  subscription_id: string | null;
  line_items: InvoiceLine[];
  tax_lines: TaxLine[];
  billing_snapshot: Record<string, unknown> | null;
  pending_payment: Payment | null;
  payment_reference: string | null;
  allowed_actions: string[];
  account?: Reference;
  created_at: string;
}

export interface Proof {
  file_name: string;
  content_type: string;
  size: number;
}

export interface Approval {
  by: Reference | string;
  at: string;
  notes: string | null;
}

export interface Payment {
  id: string;
  invoice_id: string;
  invoice_number: string | null;
  subscription_id: string | null;
  amount: string;
  amount_due: string | null;
  refunded_amount: string;
  currency: string;
  status: string;
  payment_method: string;
  reference: string | null;
  notes: string | null;
  difference: 'exact' | 'short' | 'over';
  difference_amount: string;
  proof: Proof | null;
  submitted_by: Reference | null;
  approvals: Approval[];
  needs_second_approval: boolean;
  admin_notes: string | null;
  failure_code: string | null;
  failure_message: string | null;
  allowed_actions: string[];
  account?: Reference;
  created_at: string;
  paid_at: string | null;
  approved_at: string | null;
}

export type Details = Record<string, string>;

export interface PaymentMethod {
  id: string;
  country_code: string | null;
  payment_method: string;
  display_name: string;
  instructions: string | null;
  bank_details: Details | null;
  wallet_details: Details | null;
  sort_order: number;
  is_enabled: boolean;
}

export interface ApiKey {
  id: string;
  name: string;
  scopes: string[];
  prefix: string;
  created_at: string;
  last_used_at: string | null;
  /** Only in the answer to its creation. */
  key?: string;
}

export interface Seller {
  name: string;
  legal_name: string | null;
  address: Address | null;
  tax_id: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  timezone: string;
  currency: string;
  invoice_footer: string | null;
  bank: SellerBank | null;
  second_approval_above: Record<string, string>;
  has_logo: boolean;
}

export interface SellerBank {
  account_holder: string | null;
  bank_name: string | null;
  iban: string | null;
  bic: string | null;
  account_number: string | null;
  routing_number: string | null;
}

export interface Administrator {
  id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  added_by: string;
  added_at: string;
}

export interface AuditEntry {
  id: string;
  at: string;
  actor: { kind: string; id: string | null; name: string };
  action: string;
  subject: { type: string; id: string; label: string | null };
  account: Reference | null;
  ip: string | null;
  request_id: string | null;
  details: Record<string, unknown>;
}

export interface Mail {
  id: string;
  to: string;
  subject: string;
  template: string;
  status: string;
  sent_at: string | null;
  created_at: string;
}

export interface MailContent extends Mail {
  html: string;
  text: string;
  attachments: { name: string; content_type: string; size: number }[];
}

export interface DemoPerson {
  name: string;
  email: string;
  password: string;
  story: string;
}
