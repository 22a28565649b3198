package io.tallystick.payments.web.billing;

import io.tallystick.invoicing.web.billing.InvoiceJson;

/** An invoice after an attempt to pay it. */
record PaidJson(PaymentJson payment, InvoiceJson invoice, NextActionJson nextAction) {}
