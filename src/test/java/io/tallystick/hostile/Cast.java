package io.tallystick.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Two customers with something of everything, the people who call, and what they must never hear of each other. */
final class Cast {

    static final String PASSWORD = "plum harbour 61 teapot";
    static final String ADMINISTRATOR = "first@administrators.example";

    private static final String NAME = "Quagmire";

    /** What is found under an account's id. */
    private static final List<String> MANDATE_PATHS = List.of(
            "admin/accounts",
            "billing/balance",
            "billing/admin/settings",
            "billing/admin/credit",
            "billing/admin/accounts",
            "billing/admin/users",
            "billing/admin/transactions",
            "billing/admin/statistics");

    private final Wire wire;
    private final UnaryOperator<UUID> invoices;
    private final Map<String, String> own;
    private final Map<String, String> others;
    private final List<Identity> identities = new ArrayList<>();
    private final Identity owner;
    private final Identity administrator;

    /** @param invoices issues an invoice to an account */
    Cast(Wire wire, JdbcTemplate sql, UnaryOperator<UUID> invoices) {
        this.wire = wire;
        this.invoices = invoices;
        var acme = signUp("acme", "Acme");
        this.owner = Identity.bearing("the owner", acme.path("access_token").asString());
        var quagmire = signUp("quagmire", NAME);
        var stranger = Identity.bearing(
                "the other owner", quagmire.path("access_token").asString());
        var login = send(
                Identity.NOBODY,
                "POST",
                "auth/login/",
                "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(ADMINISTRATOR, PASSWORD));
        this.administrator = Identity.bearing(
                        "an administrator", login.path("access_token").asString())
                .ofTheHouse();
        this.own = things(acme, owner, "Acme");
        this.others = things(quagmire, stranger, NAME);
        own.putAll(platform());
        callers(acme, sql);
    }

    private void callers(JsonNode acme, JdbcTemplate sql) {
        var server = Identity.bearing("a server", own.get("secret"));
        var viewer = signUp("viewer", "Viewer");
        sql.update(
                "insert into accounts.member (account_id, person_id, role, since) values (?, ?, 'viewer', '2026-01-05T09:00:00Z')",
                UUID.fromString(acme.at("/account/id").asString()),
                UUID.fromString(viewer.at("/user/id").asString()));
        var expired = signUp("expired", "Expired");
        sql.update(
                "update identity.session set access_expires_at = '2020-01-01T00:00:00Z' where person_id = ?",
                UUID.fromString(expired.at("/user/id").asString()));
        var account = own.get("account");
        identities.addAll(List.of(
                Identity.NOBODY,
                Identity.bearing("a forger", "tsa_" + "0".repeat(49)),
                Identity.bearing("a forger of keys", "tsk_x' or 1=1"),
                new Identity(
                        "someone with another scheme", Map.of("Authorization", "Basic b3duZXI6cGFzc3dvcmQ="), false),
                new Identity(
                        "a browser with a forged cookie", Map.of("Cookie", "tallystick_session=tss_forged"), false),
                Identity.bearing(
                        "someone signed out by time",
                        expired.path("access_token").asString()),
                Identity.bearing("the viewer", viewer.path("access_token").asString())
                        .with("X-Account-Id", account)
                        .called("the viewer"),
                owner,
                owner.with("X-Account-Id", others.get("account")).called("the owner for the other account"),
                owner.with("X-Account-Id", "x' or 1=1").called("the owner for no account"),
                server,
                server.with("X-Account-Id", others.get("account")).called("a server for the other account"),
                administrator));
    }

    /** Everyone who calls. */
    List<Identity> identities() {
        return identities;
    }

    /** Who may call an operation. */
    Identity fitting(Operation operation) {
        return operation.isOfAdministrators() ? administrator : operation.isOpen() ? Identity.NOBODY : owner;
    }

    /** The ids that a body of the caller's may have, as raw JSON by field. */
    Map<String, String> idsInBodies() {
        return Map.of(
                "invoice_id", quoted(Examples.INVOICE),
                "account_id", quoted(own.get("account")),
                "mandateId", quoted(own.get("account")),
                "package_id", quoted(own.get("billing/credit-packages")),
                "payment_method_id", quoted(own.get("billing/payment-methods")));
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }

    /** An invoice of the owner's that nothing was told about yet. */
    String openInvoice() {
        return invoices.apply(UUID.fromString(own.get("account"))).toString();
    }

    /** An id that the operation is about, of the caller's own account or of the platform. */
    String fittingId(Operation operation) {
        var path = operation.path();
        return own.entrySet().stream()
                .filter(thing -> path.contains("/" + thing.getKey() + "/{"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(own.get("billing/invoices"));
    }

    /** The other account's ids. */
    Map<String, String> others() {
        return others;
    }

    /** What no answer may have in it, unless its caller is of the house. */
    List<String> secretsOfOthers() {
        var secrets = new ArrayList<>(others.values());
        secrets.add(NAME);
        secrets.add("@quagmire.example");
        return secrets;
    }

    private JsonNode signUp(String domain, String name) {
        return send(Identity.NOBODY, "POST", "auth/register/", """
                {"email": "owner@%s.example", "password": "%s", "first_name": "Ada", "last_name": "%s",
                 "account_name": "%3$s", "country": "PK"}
                """.formatted(domain, PASSWORD, name));
    }

    /** The things of an account, by the path that they are found under. */
    private Map<String, String> things(JsonNode signUp, Identity of, String name) {
        var ids = new LinkedHashMap<String, String>();
        var account = UUID.fromString(signUp.at("/account/id").asString());
        var invoice = invoices.apply(account).toString();
        ids.put("account", account.toString());
        MANDATE_PATHS.forEach(path -> ids.put(path, account.toString()));
        ids.put("person", signUp.at("/user/id").asString());
        ids.put("invoice", invoice);
        ids.put("billing/invoices", invoice);
        ids.put("billing/download-invoice", invoice);
        ids.put("admin/invoices", invoice);
        var payment = send(of, "POST", "billing/payments/manual/", """
                {"invoice_id": "%s", "payment_method": "bank_transfer", "amount": "1.00", "transaction_reference": "%s"}
                """.formatted(invoice, name));
        ids.put("billing/payments", id(payment));
        ids.put("admin/payments", id(payment));
        ids.put("billing/payment-methods", id(send(of, "POST", "billing/payment-methods/", """
                {"type": "bank_transfer", "provider": "manual", "display_name": "%s"}""".formatted(name))));
        ids.put("account/addresses", id(send(of, "POST", "account/addresses/", """
                {"line1": "1 %s Road", "city": "Lahore", "country": "PK"}""".formatted(name))));
        var key = send(of, "POST", "account/api-keys/", """
                {"name": "%s", "scopes": ["*"]}""".formatted(name));
        ids.put("account/api-keys", id(key));
        ids.put("secret", key.path("key").asString());
        return ids;
    }

    /** Things of the platform, which are nobody's. */
    private Map<String, String> platform() {
        var ids = new LinkedHashMap<String, String>();
        var plan = id(send(administrator, "GET", "admin/plans/", null).at("/results/0"));
        ids.put("admin/plans", plan);
        ids.put("billing/plans", plan);
        var credits =
                id(send(administrator, "GET", "admin/credit-packages/", null).at("/results/0"));
        ids.put("admin/credit-packages", credits);
        ids.put("billing/credit-packages", credits);
        ids.put("admin/credit-costs", id(send(administrator, "POST", "admin/credit-costs/", """
                {"operation": "hostile", "price": {"type": "flat", "flat_fee": 1}}""")));
        ids.put(
                "admin/payment-methods",
                id(send(administrator, "GET", "admin/payment-methods/", null).at("/results/0")));
        ids.put("admin/api-keys", id(send(administrator, "POST", "admin/api-keys/", """
                {"name": "Platform", "scopes": ["*"]}""")));
        var administrators = send(administrator, "GET", "admin/administrators/", null);
        ids.put(
                "admin/administrators",
                id(administrators.isArray() ? administrators.get(0) : administrators.at("/results/0")));
        ids.put(
                "admin/wallets",
                id(send(administrator, "GET", "admin/wallets/?account_id=" + own.get("account"), null)
                        .at("/results/0")));
        ids.put("sandbox/mailbox", UUID.randomUUID().toString());
        return ids;
    }

    private static String id(JsonNode thing) {
        return Objects.requireNonNull(UUID.fromString(thing.path("id").asString()))
                .toString();
    }

    private JsonNode send(Identity who, String method, String path, String json) {
        return wire.json(who, method, "/api/v1/" + path, json);
    }
}
