package io.tallystick.wallets.mandates;

import static io.tallystick.wallets.mandates.MandateProblem.PROVIDER_NOT_ALLOWED;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.tenancy.Tenancy;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which AI providers may be used, by an account and by roles in it. */
@Service
public class AllowedProviders {

    /** How long another process may go on with rules that an administrator has just changed. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final int MOST_ACCOUNTS = 100_000;

    private final ProviderStore store;
    private final Accounts accounts;
    private final News news;
    private final Tenancy tenancy;
    private final List<String> known;
    private final Cache<AccountId, ProviderRules> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_ACCOUNTS)
            .expireAfterWrite(REMEMBERED)
            .build();

    AllowedProviders(
            ProviderStore store,
            Accounts accounts,
            News news,
            Tenancy tenancy,
            @Value("${TALLYSTICK_PROVIDERS:anthropic,google,mistral,openai,perplexity,tavily}") String known) {
        this.store = store;
        this.accounts = accounts;
        this.news = news;
        this.tenancy = tenancy;
        this.known = Arrays.stream(known.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * Holds a debit to the rules: refuses {@code provider_not_allowed} (403) for a provider that the caller may not use. It is asked
     * at the door of every debit and answers from memory; a change is known here at once and everywhere within some seconds.
     *
     * @param provider what the debit names; null is always allowed
     */
    public void require(Access access, @Nullable String provider) {
        if (provider != null && !remembered(access.account()).allow(provider, roleOf(access))) {
            throw PROVIDER_NOT_ALLOWED.at("provider", "provider", provider);
        }
    }

    /** The providers that the caller may use: those allowed, or all that the platform knows where nothing is forbidden. */
    public List<String> of(Access access) {
        var rules = remembered(access.account());
        var role = roleOf(access);
        if (rules.allowEverything(role)) {
            return known;
        }
        var candidates = rules.ofAccount().orElseGet(() -> rules.ofRoles().getOrDefault(access.role(), known));
        return candidates.stream()
                .filter(provider -> rules.allow(provider, role))
                .toList();
    }

    /** What the platform's products use. */
    public List<String> known() {
        return known;
    }

    /** The account's rules, for administrators. Refuses {@code not_found}. */
    @Transactional(readOnly = true)
    public ProviderRules rules(AccountId account) {
        accounts.get(account);
        return store.find(account);
    }

    /** Sets the account's rules, whole. Refuses {@code not_found}. */
    @Transactional
    public ProviderRules set(AccountId account, ProviderRules rules, Actor by) {
        var before = rules(account);
        store.replace(account, rules);
        remembered.invalidate(account);
        if (!before.equals(rules)) {
            news.publish(new SettingsEvent.ProvidersChanged(account, words(rules), by));
        }
        return rules;
    }

    private ProviderRules remembered(AccountId account) {
        return remembered.get(account, unknown -> tenancy.read(account, () -> store.find(account)));
    }

    private static Optional<Role> roleOf(Access access) {
        return access.actor().kind() == Actor.Kind.PERSON ? Optional.of(access.role()) : Optional.empty();
    }

    private static Map<String, String> words(ProviderRules rules) {
        var words = new LinkedHashMap<String, String>();
        words.put(
                "account",
                rules.ofAccount().map(names -> String.join(", ", names)).orElse("every provider"));
        new TreeMap<>(rules.ofRoles())
                .forEach((role, names) -> words.put(role.name().toLowerCase(Locale.ROOT), String.join(", ", names)));
        return words;
    }
}
