-- What an installation sells after its first start. An operator edits it; this file never touches it again.
set local lock_timeout = '5s';

insert into catalog.plan (id, slug, name, description, is_public, is_active, sort_order, created_at) values
    ('019b76da-a800-7000-8000-000000000101', 'free', 'Free',
     'Try everything, with credits to begin with and no card.', true, true, 10, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000102', 'starter', 'Starter',
     'For one person or a small team that uses AI every week.', true, true, 20, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000103', 'growth', 'Growth',
     'For teams that use AI every day, on several sites.', true, true, 30, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000104', 'scale', 'Scale',
     'For companies with many people, sites and documents.', true, true, 40, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000105', 'internal', 'Internal',
     'For our own teams: without a price and without limits.', false, true, 90, '2026-01-01T00:00:00Z');

-- A year costs ten months.
insert into catalog.plan_version (plan_id, version, price_monthly_minor, price_yearly_minor, currency, features, limits,
       included_credits, trial_days, stripe_price_id_monthly, stripe_price_id_yearly, valid_from) values
    ('019b76da-a800-7000-8000-000000000101', 1, 0, 0, 'USD',
     '["1,000 credits to begin with","50 AI responses a month","5 document uploads a month","1 GB of storage","1 person, 1 site"]',
     '{"ai_responses":50,"document_uploads":5,"storage_gb":1,"users":1,"sites":1}',
     1000, 0, null, null, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000102', 1, 8900, 89000, 'USD',
     '["1,000 credits every month","500 AI responses a month","50 document uploads a month","10 GB of storage","3 people, 1 site","Support by e-mail"]',
     '{"ai_responses":500,"document_uploads":50,"storage_gb":10,"users":3,"sites":1}',
     1000, 0, null, null, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000103', 1, 13900, 139000, 'USD',
     '["2,000 credits every month","2,000 AI responses a month","200 document uploads a month","50 GB of storage","10 people, 3 sites","Usage analytics","Priority support by e-mail"]',
     '{"ai_responses":2000,"document_uploads":200,"storage_gb":50,"users":10,"sites":3}',
     2000, 0, null, null, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000104', 1, 22900, 229000, 'USD',
     '["4,000 credits every month","10,000 AI responses a month","1,000 document uploads a month","200 GB of storage","50 people, 10 sites","Usage analytics and exports","Priority support by e-mail and phone"]',
     '{"ai_responses":10000,"document_uploads":1000,"storage_gb":200,"users":50,"sites":10}',
     4000, 0, null, null, '2026-01-01T00:00:00Z'),
    ('019b76da-a800-7000-8000-000000000105', 1, 0, 0, 'USD',
     '["Everything, without limits"]',
     '{"ai_responses":null,"document_uploads":null,"storage_gb":null,"users":null,"sites":null}',
     0, 0, null, null, '2026-01-01T00:00:00Z');

insert into catalog.credit_package (id, slug, name, credits, price_minor, currency, discount_percentage, is_featured,
       is_active, sort_order, valid_days, stripe_product_id, paypal_product_id) values
    ('019b76da-a800-7000-8000-000000000201', 'starter', 'Starter Pack', 500, 900, 'USD', 0, false, true, 1, null, null, null),
    ('019b76da-a800-7000-8000-000000000202', 'pro', 'Pro Pack', 2000, 2900, 'USD', 10, true, true, 2, null, null, null),
    ('019b76da-a800-7000-8000-000000000203', 'business', 'Business Pack', 5000, 5900, 'USD', 15, false, true, 3, null, null, null),
    ('019b76da-a800-7000-8000-000000000204', 'enterprise', 'Enterprise Pack', 15000, 14900, 'USD', 20, false, true, 4, null, null, null);

-- What stands in [SQUARE BRACKETS] is the operator's to replace before the first customer pays.
insert into catalog.payment_method (id, country_code, payment_method, display_name, instructions, bank_details,
       wallet_details, sort_order, is_enabled) values
    ('019b76da-a800-7000-8000-000000000301', null, 'stripe', 'Credit or debit card',
     'Pay {amount} by card on the next page. Your bank may ask you to confirm the payment. The invoice is paid at once.',
     '{}', '{}', 10, true),
    ('019b76da-a800-7000-8000-000000000302', null, 'paypal', 'PayPal',
     'Pay {amount} with your PayPal balance, bank account or card. You confirm the payment at PayPal and come back here.',
     '{}', '{}', 20, true),
    ('019b76da-a800-7000-8000-000000000303', null, 'bank_transfer', 'International bank transfer (SWIFT)',
     'Transfer {amount} from your bank to the account below. Write {reference} in the field for the payment reference. Choose “OUR” for the charges, so that the full amount arrives. Then confirm in your account that you have paid; an international transfer takes one to five bank days.',
     '{"Account holder":"[ACCOUNT HOLDER]","Bank":"[BANK NAME AND CITY]","IBAN or account number":"[IBAN OR ACCOUNT NUMBER]","BIC (SWIFT code)":"[BIC]"}',
     '{}', 90, true),

    ('019b76da-a800-7000-8000-000000000304', 'PK', 'bank_transfer', 'Bank transfer (IBFT or Raast)',
     'Send {amount} from your bank’s app or branch by IBFT or Raast to the account below. Write {reference} in the remarks. Then confirm in your account that you have paid, with the transaction ID from your bank’s receipt.',
     '{"Account title":"[ACCOUNT TITLE]","Bank":"[BANK NAME]","IBAN":"[PK IBAN, 24 CHARACTERS]","Raast ID":"[RAAST ID]","Branch":"[BRANCH NAME AND CODE]"}',
     '{}', 30, true),
    ('019b76da-a800-7000-8000-000000000305', 'PK', 'jazzcash', 'JazzCash',
     'Open the JazzCash app or dial *786#, choose “Send Money” to a mobile account, and send {amount} to the number below. Write {reference} as the note where the app asks for one. Then confirm in your account that you have paid, with the transaction ID (TID) from the SMS.',
     '{}', '{"Account title":"[ACCOUNT TITLE]","JazzCash mobile number":"[03XX XXXXXXX]"}', 40, true),
    ('019b76da-a800-7000-8000-000000000306', 'PK', 'easypaisa', 'Easypaisa',
     'Open the Easypaisa app or dial *786#, choose “Send Money” to an Easypaisa account, and send {amount} to the number below. Write {reference} as the note where the app asks for one. Then confirm in your account that you have paid, with the transaction ID from the SMS.',
     '{}', '{"Account title":"[ACCOUNT TITLE]","Easypaisa mobile number":"[03XX XXXXXXX]"}', 50, true),

    ('019b76da-a800-7000-8000-000000000307', 'IN', 'upi', 'UPI',
     'Open any UPI app, such as BHIM, Google Pay, PhonePe or Paytm, and pay {amount} to the UPI ID below. Write {reference} in the note. Then confirm in your account that you have paid, with the 12-digit UPI transaction ID (UTR).',
     '{}', '{"Payee name":"[PAYEE NAME]","UPI ID":"[NAME@BANK]"}', 30, true),
    ('019b76da-a800-7000-8000-000000000308', 'IN', 'bank_transfer', 'Bank transfer (NEFT, IMPS or RTGS)',
     'Add the account below as a beneficiary and transfer {amount} by NEFT, IMPS or RTGS. Write {reference} in the remarks. Then confirm in your account that you have paid, with the UTR number of the transfer.',
     '{"Beneficiary name":"[BENEFICIARY NAME]","Bank":"[BANK NAME AND BRANCH]","Account number":"[ACCOUNT NUMBER]","IFSC":"[11-CHARACTER IFSC]","Account type":"[CURRENT OR SAVINGS]"}',
     '{}', 40, true),

    ('019b76da-a800-7000-8000-000000000309', 'CH', 'qr_bill', 'QR-bill',
     'Pay {amount} in your e-banking or mobile banking with the details of the QR-bill below. Write {reference} under “Additional information” (Zusätzliche Informationen, Informations supplémentaires, Informazioni aggiuntive). Then confirm in your account that you have paid.',
     '{"Account / Payable to":"[NAME AND ADDRESS]","IBAN":"[CH IBAN, 21 CHARACTERS]","Bank":"[BANK NAME]"}',
     '{}', 30, true),
    ('019b76da-a800-7000-8000-000000000310', 'DE', 'sepa_transfer', 'SEPA-Überweisung',
     'Transfer {amount} by SEPA credit transfer (Überweisung) to the account below. Write {reference} as the purpose (Verwendungszweck). Then confirm in your account that you have paid; the money arrives on the next bank day, with an instant transfer (Echtzeitüberweisung) within seconds.',
     '{"Recipient (Empfänger)":"[ACCOUNT HOLDER]","IBAN":"[DE IBAN, 22 CHARACTERS]","BIC":"[BIC]","Bank":"[BANK NAME]"}',
     '{}', 30, true),
    ('019b76da-a800-7000-8000-000000000311', 'GB', 'faster_payments', 'Bank transfer (Faster Payments)',
     'Send {amount} from your bank’s app or online banking as a Faster Payment to the account below. Choose “business” as the type of account, and enter {reference} as the reference. Then confirm in your account that you have paid; the money usually arrives within minutes.',
     '{"Account name":"[ACCOUNT NAME]","Sort code":"[00-00-00]","Account number":"[8-DIGIT ACCOUNT NUMBER]","Bank":"[BANK NAME]"}',
     '{}', 30, true),
    ('019b76da-a800-7000-8000-000000000312', 'US', 'ach_transfer', 'Bank transfer (ACH)',
     'Send {amount} from your bank as an ACH credit to the account below. Enter {reference} in the memo or addenda. Then confirm in your account that you have paid; an ACH transfer takes one to three business days.',
     '{"Account name":"[ACCOUNT NAME]","Routing number (ABA)":"[9-DIGIT ROUTING NUMBER]","Account number":"[ACCOUNT NUMBER]","Account type":"[CHECKING OR SAVINGS]","Bank":"[BANK NAME]"}',
     '{}', 30, true),
    ('019b76da-a800-7000-8000-000000000313', 'BR', 'pix', 'Pix',
     'Open your bank’s app, choose “Pix”, then “Pagar com chave”, and pay {amount} to the key (chave Pix) below. Check the name of the recipient, and write {reference} in the message (mensagem). Then confirm in your account that you have paid, with the transaction ID (ID da transação) from the receipt (comprovante).',
     '{}', '{"Recipient (favorecido)":"[RECIPIENT NAME]","Chave Pix":"[CNPJ, E-MAIL, PHONE OR RANDOM KEY]","Institution (instituição)":"[BANK NAME]"}', 30, true),
    ('019b76da-a800-7000-8000-000000000314', 'KE', 'mpesa', 'M-PESA',
     'In the M-PESA menu or app choose “Lipa na M-PESA”, then “Pay Bill”. Enter the business number below, {reference} as the account number, and {amount}. Confirm with your PIN. Then confirm in your account that you have paid, with the M-PESA code from the SMS.',
     '{}', '{"Business name":"[BUSINESS NAME]","Paybill business number":"[PAYBILL NUMBER]","Account number":"your payment reference"}', 30, true);

insert into catalog.seller (only_one, name, legal_name, line1, line2, city, state, postal_code, country, tax_id, email, phone,
       website, timezone, currency, invoice_footer, bank, second_approval_above, logo, logo_type, updated_at) values
    (true, 'Tallystick Demo', 'Tallystick Demo Ltd', '1 Example Street', null, 'Sampletown', null,
     '00000', 'GB', null, 'billing@example.com', null, 'https://www.example.com', 'UTC', 'USD',
     'Payable within 7 days. Tallystick Demo Ltd is a placeholder: replace it with your company before you send invoices.',
     '{"accountHolder":"[ACCOUNT HOLDER]","bankName":"[BANK NAME]","iban":"[IBAN]","bic":"[BIC]","accountNumber":null,"routingNumber":null}',
     '{}', null, null, '2026-01-01T00:00:00Z');
