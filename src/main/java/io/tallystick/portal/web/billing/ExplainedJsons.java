package io.tallystick.portal.web.billing;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.portal.web.billing.ExplainedJson.BurnedJson;
import io.tallystick.portal.web.billing.ExplainedJson.CauseJson;
import io.tallystick.portal.web.billing.ExplainedJson.ExplainedPriceJson;
import io.tallystick.portal.web.billing.ExplainedJson.GrantJson;
import io.tallystick.portal.web.billing.ExplainedJson.HoldRefJson;
import io.tallystick.portal.web.billing.ExplainedJson.WalletRefJson;
import io.tallystick.wallets.explain.Explanation;
import io.tallystick.wallets.explain.Explanation.Lot;
import io.tallystick.wallets.web.billing.TransactionJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes explanations as JSON, with the names that other modules know. */
@Component
class ExplainedJsons {

    private static final int UNIT_PRICE_SCALE = 12;

    private final Invoices invoices;
    private final ActorNames actors;
    private final JsonMapper json;

    ExplainedJsons(Invoices invoices, ActorNames actors, JsonMapper json) {
        this.invoices = invoices;
        this.actors = actors;
        this.json = json;
    }

    ExplainedJson of(AccountId account, Explanation explained) {
        var transfer = explained.transfer();
        var asset = explained.asset();
        var details = json.readTree(transfer.details());
        var context = transfer.context();
        return new ExplainedJson(
                row(transfer, asset),
                ExplainedSummary.of(explained, text(details, "description")),
                new WalletRefJson(transfer.wallet().number(), asset.code(), actors.user(explained.user())),
                explained.balanceBefore().plain(),
                new AssetAmount(transfer.balance(), asset).plain(),
                explained.heldBefore().plain(),
                new AssetAmount(transfer.held(), asset).plain(),
                actors.user(explained.spender()),
                price(explained, details),
                explained.burned().stream()
                        .map(part -> new BurnedJson(
                                grant(account, part.lot()), part.amount().plain()))
                        .toList(),
                explained.overdrawn().plain(),
                explained.brought() == null ? null : grant(account, explained.brought()),
                hold(explained),
                rowOrNull(explained.corrects(), asset),
                rowOrNull(explained.movedFrom(), asset),
                rowOrNull(explained.rolledFrom(), asset),
                explained.correctedBy().stream().map(by -> row(by, asset)).toList(),
                actors.of(account, context == null ? null : context.actor()),
                transfer.createdAt(),
                transfer.key());
    }

    private @Nullable ExplainedPriceJson price(Explanation explained, JsonNode details) {
        var transfer = explained.transfer();
        var context = transfer.context();
        var isUse = transfer.kind() == Kind.DEBIT || transfer.kind() == Kind.CAPTURE || transfer.kind() == Kind.HOLD;
        if (!isUse || context == null) {
            return null;
        }
        var quantity = text(details, "quantity");
        return new ExplainedPriceJson(
                context.priceVersion(),
                context.operation(),
                context.unit(),
                quantity,
                context.priceVersion() == null ? null : unitPrice(transfer, explained.asset(), quantity),
                context.model(),
                context.provider(),
                context.feature());
    }

    private static @Nullable String unitPrice(Transfer transfer, Asset asset, @Nullable String quantity) {
        var units = quantity == null ? BigDecimal.ZERO : new BigDecimal(quantity);
        if (units.signum() <= 0 || transfer.amount() == 0) {
            return null;
        }
        var price = new AssetAmount(transfer.amount(), asset)
                .units()
                .divide(units, UNIT_PRICE_SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return price.toPlainString();
    }

    private GrantJson grant(AccountId account, Lot lot) {
        return new GrantJson(
                lot.id(),
                lot.kind(),
                lot.amount().plain(),
                lot.remaining().plain(),
                lot.expiresAt(),
                lot.paid() == null ? null : OverviewJson.MoneyJson.of(lot.paid()),
                new CauseJson(lot.causeKind(), lot.cause(), label(account, lot)));
    }

    private String label(AccountId account, Lot lot) {
        return switch (lot.causeKind()) {
            case "account" -> "The account was opened";
            case "invoice" ->
                invoices.find(account, new Invoice.Id(lot.cause()))
                        .map(Invoice::number)
                        .orElse("An invoice");
            case "user" -> "First credit of the user";
            case "adjustment" -> "A correction";
            case "move" -> "Moved from another wallet";
            case "rollover" -> "Left over from the period before";
            default -> lot.causeKind().replace('_', ' ');
        };
    }

    private @Nullable HoldRefJson hold(Explanation explained) {
        var hold = explained.hold();
        return hold == null
                ? null
                : new HoldRefJson(
                        hold.id(),
                        hold.amount().plain(),
                        hold.expiresAt(),
                        rowOrNull(hold.endedBy(), explained.asset()));
    }

    private @Nullable TransactionJson rowOrNull(@Nullable Transfer transfer, Asset asset) {
        return transfer == null ? null : row(transfer, asset);
    }

    private TransactionJson row(Transfer transfer, Asset asset) {
        return TransactionJson.of(transfer, asset, json.readTree(transfer.details()));
    }

    private static @Nullable String text(JsonNode details, String name) {
        return details.path(name).isString() ? details.path(name).stringValue() : null;
    }
}
