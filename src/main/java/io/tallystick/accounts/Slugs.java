package io.tallystick.accounts;

import io.tallystick.kernel.ids.Uuids;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the name that stands in links: {@code Café Zürich AG} becomes {@code cafe-zurich-ag}. */
@Component
class Slugs {

    private static final int LONGEST = 40;

    private final AccountStore store;

    Slugs(AccountStore store) {
        this.store = store;
    }

    String unique(String name) {
        var slug = slug(name);
        return store.slugTaken(slug) ? slug + "-" + suffix() : slug;
    }

    static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
        return shortened.isEmpty() ? "account-" + suffix() : shortened;
    }

    /** The random end of a new id: two accounts that take one slug at the same moment still differ. */
    private static String suffix() {
        var id = Uuids.next().toString();
        return id.substring(id.length() - 8);
    }
}
