package io.tallystick.kernel.postgres;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something that must always be true of what is stored, checked by {@code ./tallystick verify}. */
public interface Verification {

    /** The promise in one sentence, without a full stop: "every journal entry balances". */
    String promise();

    /** One sentence per breach; empty when the promise holds. {@code sql} reads as the owner, across accounts. */
    List<String> findings(Database database, JdbcClient sql);
}
