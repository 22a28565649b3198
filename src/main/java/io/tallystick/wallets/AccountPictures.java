package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.wallets.PictureStore.Owner;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pictures of one account's wallets that are in memory, and the users it is known to have. */
final class AccountPictures {

    private static final int MOST_WALLETS = 20_000;
    private static final int MOST_USERS = 20_000;

    private final AccountId account;
    private final Map<Asset, WalletPicture> own = HashMap.newHashMap(1);
    private @Nullable Map<Owner, WalletPicture> users;
    private @Nullable Map<Integer, WalletPicture> numbers;
    private @Nullable ZoneId zone;
    private @Nullable Map<String, UUID> ids;
    private @Nullable Set<UUID> stored;

    AccountPictures(AccountId account) {
        this.account = account;
    }

    @Nullable
    WalletPicture own(Asset asset) {
        return own.get(asset);
    }

    @Nullable
    WalletPicture of(Owner owner) {
        if (owner.user() == null) {
            return own.get(owner.asset());
        }
        return users == null ? null : users.get(owner);
    }

    @Nullable
    WalletPicture numbered(int number) {
        for (var picture : own.values()) {
            if (picture.key().number() == number) {
                return picture;
            }
        }
        return numbers == null ? null : numbers.get(number);
    }

    void put(WalletPicture picture) {
        var wallet = picture.wallet();
        if (wallet.user() == null) {
            own.put(wallet.asset(), picture);
            return;
        }
        if (users == null || numbers == null || users.size() >= MOST_WALLETS) {
            users = new HashMap<>();
            numbers = new HashMap<>();
        }
        users.put(new Owner(account, wallet.asset(), wallet.user()), picture);
        numbers.put(wallet.key().number(), picture);
    }

    /** The id of a user of the account, made from the product's own id so that it needs no counter. */
    UUID user(String externalId) {
        if (ids == null || ids.size() >= MOST_USERS) {
            ids = new HashMap<>();
        }
        return ids.computeIfAbsent(externalId, name -> WalletUsers.id(account, name));
    }

    /** Where the account's days begin. */
    ZoneId zone(Function<AccountId, ZoneId> zones) {
        if (zone == null) {
            zone = zones.apply(account);
        }
        return zone;
    }

    /** The account may have moved to another time zone. */
    void forgetZone() {
        zone = null;
    }

    /** Whether a user is surely stored. */
    boolean knows(UUID user) {
        return stored != null && stored.contains(user);
    }

    void stored(UUID user) {
        if (stored == null || stored.size() >= MOST_USERS) {
            stored = new HashSet<>();
        }
        stored.add(user);
    }
}
