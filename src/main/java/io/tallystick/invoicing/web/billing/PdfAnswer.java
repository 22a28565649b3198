package io.tallystick.invoicing.web.billing;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as an answer: shown by the browser, saved under its number. */
public final class PdfAnswer {

    private PdfAnswer() {}

    public static ResponseEntity<byte[]> of(String number, byte[] pdf) {
        var inline = ContentDisposition.inline().filename(number + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(pdf);
    }
}
