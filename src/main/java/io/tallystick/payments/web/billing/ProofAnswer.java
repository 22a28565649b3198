package io.tallystick.payments.web.billing;

import io.tallystick.payments.Proof;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A proof as an answer. It came from outside, so the browser may neither guess its type nor run anything in it. */
public final class ProofAnswer {

    private ProofAnswer() {}

    public static ResponseEntity<byte[]> of(Proof proof) {
        var inline = ContentDisposition.inline()
                .filename(proof.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(proof.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(proof.content());
    }
}
