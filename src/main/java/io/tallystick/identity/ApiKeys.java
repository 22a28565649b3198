package io.tallystick.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.KernelProblem;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys by which servers call. Where an account is expected, {@code null} stands for the platform, whose keys act for
 * any account.
 */
@Service
public class ApiKeys {

    /** How long another process may go on honouring a key that was revoked in this one. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int PREFIX_LENGTH = 12;

    private final ApiKeyStore store;
    private final ApiKeyUses uses;
    private final News news;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Cache<ByteBuffer, Optional<ApiKey>> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    ApiKeys(ApiKeyStore store, ApiKeyUses uses, News news, Clock clock, TransactionTemplate transaction) {
        this.store = store;
        this.uses = uses;
        this.news = news;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Makes a key; its secret is in the answer and nowhere else. Refuses {@code unknown_scope}. */
    @Transactional
    public ApiKey.Created create(@Nullable AccountId account, String name, List<String> scopes, Actor by) {
        var secret = Secret.next(Secret.KEY);
        var key = new ApiKey(
                new ApiKey.Id(Uuids.next()),
                account,
                name.strip(),
                Scope.check(scopes),
                secret.substring(0, PREFIX_LENGTH),
                clock.instant(),
                null);
        store.insert(key, Secret.hash(secret));
        news.publish(new ApiKeyEvent.Created(key, by));
        return new ApiKey.Created(key, secret);
    }

    /** The account's keys that may be used, newest first. */
    @Transactional(readOnly = true)
    public Page<ApiKey> page(@Nullable AccountId account, PageRequest request) {
        return new Page<>(store.count(account), request, store.page(account, request));
    }

    /** The name of a key of the account, also of one that was taken back since: for those who ask who did something. */
    @Transactional(readOnly = true)
    public Optional<String> nameEver(AccountId account, ApiKey.Id id) {
        return store.findEver(id)
                .filter(key -> key.account().filter(account::equals).isPresent())
                .map(ApiKey::name);
    }

    /** Takes a key back at once; refuses {@code not_found}. */
    @Transactional
    public void revoke(@Nullable AccountId account, ApiKey.Id id, Actor by) {
        var key = store.revoke(account, id, clock.instant()).orElseThrow(KernelProblem.NOT_FOUND::because);
        news.publish(new ApiKeyEvent.Revoked(key, by));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidateAll();
            }
        });
    }

    /** The key that a secret stands for; asks the database seldom, since servers call often. */
    public Optional<ApiKey> findBySecret(String secret) {
        if (!Secret.isWellFormed(Secret.KEY, secret)) {
            return Optional.empty();
        }
        var hash = Secret.hash(secret);
        var key = known.get(
                ByteBuffer.wrap(hash),
                unknown -> Objects.requireNonNull(transaction.execute(status -> store.findBySecret(hash))));
        key.ifPresent(found -> uses.note(found.id()));
        return key;
    }
}
