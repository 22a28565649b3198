import type { components } from './schema';

/**
 * The shapes of the billing API by short names. They come from the API document (`npm run types` reads it anew); only what the
 * dashboard sends, and words of which it knows every one, are narrowed here.
 */
type Server = components['schemas'];

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

export type Reference = Server['AccountRef'];

export type Config = Omit<Server['Config'], 'mode'> & { mode: 'sandbox' | 'live' };
export type User = Server['User'];
export type Membership = Server['Membership'];
export type Role = Membership['role'];
export type Me = Server['Me'];

/** An address as a form holds it: what is left empty is an empty text. */
export interface Address {
  line1: string;
  line2: string;
  city: string;
  state: string;
  postal_code: string;
  country: string;
}

/** As the server keeps it: what was left empty is null. */
export type SavedAddress = Server['Address'];

export type Plan = Server['Plan'];
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

export type Registered = Server['Registered'];
export type Account = Server['Account'];
export type AccountSettings = Server['Settings'];
export type Limits = Server['Limits'];
export type Subscription = Server['Subscription'];
export type CreditBalance = Server['Balance'];
export type CreditTransaction = Server['Transaction'];
export type Explained = Server['Explained'];
export type ExplainedGrant = Explained['burned'][number]['grant'];
export type CreditForecast = Server['Forecast'];

export type UsageRow = Server['UsageRow'];
export type UsageAnalytics = Server['UsageAnalytics'];
export type UsagePart = Server['UsagePart'];
export type UsageDay = Server['UsageDay'];

export type Banner = 'none' | 'payment_due' | 'payment_in_review' | 'payment_rejected' | 'suspended';
export type Overview = Omit<Server['Overview'], 'banner'> & { banner: Banner };

export type Invoice = Server['Invoice'];
export type InvoiceLine = Server['Line'];

/** A payment; administrators are also told whose it is. */
export type Payment = Omit<Server['Payment'], 'difference'> & {
  difference: 'exact' | 'short' | 'over';
  account?: Reference;
};
export type Approval = Server['Approval'];
export type Proof = Server['Proof'];

export type Details = Record<string, string>;
export type PaymentMethod = Server['PaymentMethod'];

export type CreditPackage = Server['CreditPackage'];
export type SavedMethod = Server['SavedMethod'];
export type Bought = Omit<Server['Bought'], 'payment'> & { payment: Payment | null };
export type Paid = Omit<Server['Paid'], 'payment'> & { payment: Payment };
export type NextAction = Server['NextAction'];
export type AutoTopUp = Server['AutoTopUp'];
export type Given = Omit<Server['Given'], 'payment'> & { payment: Payment };
export type TestCard = Server['TestCard'];

export type ApiKey = Server['ApiKey'];
export type CreatedApiKey = Server['CreatedApiKey'];

export type Seller = Server['AdminSeller'];
export type SellerBank = Server['SellerBank'];
export type Administrator = Server['Administrator'];
export type AuditEntry = Omit<Server['AuditEntry'], 'details'> & { details: Record<string, unknown> };

export type SelfAudit = Server['SelfAudit'];
export type SelfAuditFinding = SelfAudit['results'][number];

export type Mail = Server['Mail'];
export type MailContent = Server['WholeMail'];
export type DemoPerson = Server['SandboxPerson'];

export type AutoTopUpForStaff = Server['AdminAutoTopUp'];
export type AccountForStaff = Server['AccountForStaff'];
export type AccountOfStaff = Server['AccountDetail'];
export type BillingModel = Server['MandateSettings']['billingModel'];
export type MandateSettings = Server['MandateSettings'];
export type MandateUser = Server['MandateUser'];
export type MandateTransaction = Server['MandateTransaction'];
export type MandateStatistics = Server['UsageReport'];
export type StaffWallet = Server['Wallet'];
export type AllowedProviders = Server['AllowedProviders'];
