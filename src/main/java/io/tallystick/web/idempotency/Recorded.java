package io.tallystick.web.idempotency;

import org.jspecify.annotations.Nullable;

/** The answer to the first request with a key. */
record Recorded(byte[] fingerprint, int status, @Nullable String contentType, byte[] body) {}
