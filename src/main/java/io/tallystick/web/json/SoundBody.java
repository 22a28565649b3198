package io.tallystick.web.json;

import io.tallystick.kernel.problems.KernelProblem;
import org.jspecify.annotations.Nullable;

/** What every JSON body has to be, before and after it is parsed. */
final class SoundBody {

    private SoundBody() {}

    /** Refuses text that cannot be stored, with {@code malformed_body}. */
    static byte[] checked(byte[] body) {
        if (!SoundText.isSound(body)) {
            throw KernelProblem.MALFORMED_BODY.with(
                    "reason", "it contains U+0000, half a character, or a number beyond measure.");
        }
        return body;
    }

    /** Refuses the word {@code null} in place of a body, with {@code malformed_body}. */
    static Object required(@Nullable Object body) {
        if (body == null) {
            throw KernelProblem.MALFORMED_BODY.with("reason", "it is null where an object is expected.");
        }
        return body;
    }
}
