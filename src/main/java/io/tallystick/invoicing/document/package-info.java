/**
 * Document sets an invoice as a PDF one would send to a customer.
 * <p>Owns: the page's look, the fonts it is set in, and the rules of PDF/A-3.
 * <p>Leaves to others: every figure and word on the page (invoicing hands in an {@link
 * io.tallystick.invoicing.document.InvoiceDocument}), storing and sending the bytes, and the attachments of e-invoices.
 * <p>Always true: the figures are the ones handed in, unrounded; every font is embedded; the same input gives the same
 * bytes; no text makes the renderer fail.
 * <p>Scripts: Latin, Greek, Cyrillic, Arabic (also Persian and Urdu letters), Hebrew, Armenian, Georgian, Chinese,
 * Japanese and Korean are set as they are. Scripts whose letters change shape or place in ways PDF writing here does
 * not do (Devanagari, Bengali, Tamil and the other Indic scripts, Thai, Lao, Khmer, Myanmar, Tibetan, Sinhala,
 * Ethiopic) are not supported: they are shown in Latin letters instead; what has no reading, such as emoji, is shown as a square. Arabic vowel
 * marks stand beside rather than exactly above their letters. Traditional Chinese is set in the letter forms usual on
 * the mainland, and a page with Japanese kana uses Japanese forms for all its ideographs.
 */
@NullMarked
package io.tallystick.invoicing.document;

import org.jspecify.annotations.NullMarked;
