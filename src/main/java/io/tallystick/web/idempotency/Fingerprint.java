package io.tallystick.web.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What makes two requests the same: method, path, query and body; of a form with files, its parts. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(HttpServletRequest request) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
        add(request.getMethod());
        add(request.getRequestURI());
        add(String.valueOf(request.getQueryString()));
    }

    static byte[] of(HttpServletRequest request, byte[] body) {
        var fingerprint = new Fingerprint(request);
        fingerprint.digest.update(body);
        return fingerprint.digest.digest();
    }

    static byte[] ofParts(HttpServletRequest request) throws IOException, ServletException {
        var fingerprint = new Fingerprint(request);
        for (var part : request.getParts()) {
            fingerprint.add(part.getName());
            fingerprint.add(String.valueOf(part.getSubmittedFileName()));
            fingerprint.add(String.valueOf(part.getContentType()));
            try (var content = part.getInputStream()) {
                fingerprint.add(content.readAllBytes());
            }
        }
        return fingerprint.digest.digest();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length comes first, so that no two lists of texts look alike. */
    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
