package io.tallystick.wallets.mandates;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Movement;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.WalletHistory;
import io.tallystick.wallets.BillingModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What moved in the wallets of a mandate. */
@Service
public class WalletEntries {

    private final MandateWalletStore store;
    private final SettingsStore settings;
    private final EndUserStore users;
    private final WalletHistory history;
    private final JsonMapper json;

    WalletEntries(
            MandateWalletStore store,
            SettingsStore settings,
            EndUserStore users,
            WalletHistory history,
            JsonMapper json) {
        this.store = store;
        this.settings = settings;
        this.users = users;
        this.history = history;
        this.json = json;
    }

    /**
     * What moved, the newest first; nothing without settings.
     *
     * @param user with {@code PREPAY_USER} the one whose wallet is meant; null for all wallets of the mandate
     */
    @Transactional(readOnly = true)
    public List<WalletEntry> of(AccountId account, @Nullable String user, int limit, int offset) {
        var found = settings.find(account).orElse(null);
        if (found == null) {
            return List.of();
        }
        var ofUser = found.model() == BillingModel.PREPAY_USER ? user : null;
        var wallets = store.everOpen(account, found.asset(), ofUser);
        return entries(account, found.asset(), history.movements(account, wallets, limit, offset));
    }

    /** What has just arrived in a wallet, as the lists show it; several lots that were moved together are one. */
    @Transactional(readOnly = true)
    public WalletEntry newest(WalletKey wallet, AssetAmount arrived) {
        var moved = history.movements(wallet.account(), List.of(wallet.number()), 1, 0)
                .getFirst();
        var together = new Movement(
                moved.wallet(),
                moved.seq(),
                moved.kind(),
                arrived.millionths(),
                moved.balance(),
                moved.createdAt(),
                moved.userId(),
                moved.operation(),
                moved.model(),
                moved.provider(),
                moved.feature(),
                moved.details());
        return entries(wallet.account(), arrived.asset(), List.of(together)).getFirst();
    }

    private List<WalletEntry> entries(AccountId account, Asset asset, List<Movement> movements) {
        var causes = store.causes(account, movements);
        var ids = movements.stream()
                .map(Movement::userId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = users.externalIds(account, ids);
        return movements.stream()
                .map(movement -> entry(movement, asset, causes.get(MandateWalletStore.position(movement)), names))
                .toList();
    }

    private WalletEntry entry(
            Movement movement, Asset asset, @Nullable String cause, Map<java.util.UUID, String> names) {
        var details = json.readTree(movement.details());
        var workflow = text(details, "workflow_id");
        var described = text(details, "description");
        return new WalletEntry(
                movement,
                WalletIds.of(movement.wallet()),
                asset,
                origin(movement.kind(), cause, workflow),
                described == null ? usual(movement) : described,
                workflow,
                movement.userId() == null ? null : names.get(movement.userId()));
    }

    private static WalletEntry.Origin origin(Kind kind, @Nullable String cause, @Nullable String workflow) {
        return switch (kind) {
            case DEBIT, CAPTURE -> workflow == null ? WalletEntry.Origin.USAGE : WalletEntry.Origin.WORKFLOW;
            case GRANT -> ofGrant(cause);
            case ADJUST_UP, ADJUST_DOWN, MOVE_IN, MOVE_OUT -> WalletEntry.Origin.ADMIN;
            case EXPIRE, HOLD, RELEASE, SETTING, ROLL_OUT, ROLL_IN -> WalletEntry.Origin.SYSTEM;
        };
    }

    private static WalletEntry.Origin ofGrant(@Nullable String cause) {
        return switch (cause == null ? "" : cause) {
            case "account", DefaultCredit.CAUSE -> WalletEntry.Origin.SYSTEM;
            default -> WalletEntry.Origin.PAYMENT;
        };
    }

    /** What a movement is called that nobody has described: what was done, and with what, else what happened. */
    private static String usual(Movement movement) {
        return movement.operation() == null
                ? usual(movement.kind())
                : Stream.of(sentence(movement.operation()), movement.model(), movement.feature())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
    }

    private static String usual(Kind kind) {
        if (kind == Kind.ROLL_OUT || kind == Kind.ROLL_IN) {
            return "Rolled over";
        }
        return sentence(kind.name().toLowerCase(Locale.ROOT));
    }

    /** "image_generation" reads as "Image generation". */
    private static String sentence(String code) {
        var words = code.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static @Nullable String text(JsonNode details, String name) {
        return details.path(name).isString() ? details.path(name).stringValue() : null;
    }
}
