package io.tallystick.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A customer, who acts through the person that signed up. */
public final class AccountInStory {

    private final World world;
    private final String name;
    private final String email;
    private final Answer signUp;
    private final Caller caller;

    AccountInStory(World world, String name, String email, Answer signUp) {
        this.world = world;
        this.name = name;
        this.email = email;
        this.signUp = signUp;
        this.caller = world.nobody().called(name).bearing(signUp.text("access_token"));
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public UUID id() {
        return signUp.id("account.id");
    }

    public UUID person() {
        return signUp.id("user.id");
    }

    /** The answer to the sign-up. */
    public Answer signUp() {
        return signUp;
    }

    public Caller caller() {
        return caller;
    }

    /** The person's access token without a chosen account. */
    public String token() {
        return signUp.text("access_token");
    }

    /** The first invoice of the subscription. */
    public UUID firstInvoice() {
        return signUp.id("invoice.id");
    }

    public JsonNode invoice() {
        return caller.offRecord()
                .get("billing/invoices/" + firstInvoice() + "/")
                .is(200)
                .json();
    }

    /** Tells that an amount, such as {@code 89.00}, was paid for the first invoice. */
    public Telling confirms(String amount) {
        return confirms(amount, firstInvoice());
    }

    public Telling confirms(String amount, UUID invoice) {
        var body = new LinkedHashMap<String, Object>();
        body.put("invoice_id", invoice.toString());
        body.put("amount", amount);
        return new Telling(body);
    }

    /** A confirmation that still lacks the way of payment. */
    public final class Telling {

        private final Map<String, Object> body;
        private Caller sender = caller;

        private Telling(Map<String, Object> body) {
            this.body = body;
        }

        public Telling withKey(String key) {
            sender = caller.with("Idempotency-Key", key);
            return this;
        }

        public Telling with(String field, Object value) {
            body.put(field, value);
            return this;
        }

        /** Sends it, whatever comes of it. */
        public Answer tries(String method) {
            body.put("payment_method", method);
            body.putIfAbsent("transaction_reference", "TX-1");
            return sender.post("billing/payments/manual/", body);
        }

        /** Sends it; the payment's id. */
        public UUID by(String method) {
            return tries(method).is(201).id("id");
        }
    }

    /** Spends an amount of credits, whatever comes of it. */
    public Answer spends(String amount) {
        return caller.post("billing/credits/deduct/", Map.of("amount", amount));
    }

    public Answer spends(String amount, String key) {
        return caller.with("Idempotency-Key", key).post("billing/credits/deduct/", Map.of("amount", amount));
    }

    /** A server of this customer with a new API key. */
    public Caller server(String... scopes) {
        var made = caller.offRecord()
                .post("account/api-keys/", Map.of("name", name + "'s server", "scopes", scopes))
                .is(201);
        return world.nobody().called(name + "'s server").bearing(made.text("key"));
    }

    /** Saves a card of the sandbox; its id. */
    public UUID savesCard(String token) {
        var card = Map.of(
                "type", "card",
                "provider", "sandbox",
                "provider_id", token,
                "display_name", "Test card");
        return caller.offRecord().post("billing/payment-methods/", card).is(201).id("id");
    }

    /** Another person in this account, who has an account of their own as well. */
    public Caller member(String role) {
        var person = world.account(name + " " + role).signsUp();
        world.rows()
                .run(
                        "insert into accounts.member (account_id, person_id, role, since) values (?, ?, ?, '2026-01-05T09:00:00Z')",
                        id(),
                        person.person(),
                        role);
        return world.nobody()
                .called(name + "'s " + role)
                .bearing(person.token())
                .forAccount(id());
    }

    /** Looks at something and finds it as told. */
    public AccountInStory sees(Sight sight) {
        sight.check(this);
        return this;
    }

    /** What a customer may look at. */
    public interface Sight {

        void check(AccountInStory account);

        /** All that may be spent. */
        static Sight balance(String credits) {
            return account -> account.caller
                    .get("billing/credits/balance/")
                    .is(200)
                    .has("credits", credits)
                    .has("credits_remaining", credits);
        }

        /** The account's status. */
        static Sight status(String word) {
            return account -> account.caller.get("account/settings/").is(200).has("status", word);
        }

        /** What needs attention. */
        static Sight banner(String word) {
            return account -> account.caller.get("account/overview/").is(200).has("banner", word);
        }

        /** The first invoice: its status and what is still due. */
        static Sight invoice(String status, String due) {
            return account -> account.caller
                    .get("billing/invoices/" + account.firstInvoice() + "/")
                    .is(200)
                    .has("status", status)
                    .has("amount_due", due);
        }

        /** What was paid beyond the invoices, in the only currency of the account. */
        static Sight accountBalance(String amount) {
            return account -> account.caller.get("account/overview/").is(200).has("account_balance.0.amount", amount);
        }
    }
}
