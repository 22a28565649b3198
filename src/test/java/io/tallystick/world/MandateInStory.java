package io.tallystick.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An account as source 002 sees it: a mandate that an administrator bills in one way or another.
 *
 * @param account whose it is
 * @param staff an administrator of this story alone, since each may change settings ten times a minute
 */
public record MandateInStory(World world, AccountInStory account, AdministratorInStory staff) {

    private static final AtomicInteger STAFF = new AtomicInteger();

    public static MandateInStory of(World world, AccountInStory account) {
        return new MandateInStory(world, account, world.administrator("Mara" + STAFF.incrementAndGet()));
    }

    public UUID id() {
        return account.id();
    }

    /** Changes settings, given as name, value, name, value; whatever comes of it. */
    public Answer tries(Object... namesAndValues) {
        return staff.caller().post("/api/billing/admin/settings/" + id(), map(namesAndValues));
    }

    /** Changes settings. */
    public MandateInStory set(Object... namesAndValues) {
        tries(namesAndValues).is(200);
        return this;
    }

    public Answer settings() {
        return staff.caller().get("/api/billing/admin/settings/" + id());
    }

    /** Adds credit, whatever comes of it. */
    public Answer credits(Object... namesAndValues) {
        return staff.caller().post("/api/billing/admin/credit/" + id(), map(namesAndValues));
    }

    /** The mandate's wallets. */
    public Answer wallets() {
        return staff.caller().get("/api/billing/admin/accounts/" + id()).is(200);
    }

    /** The balance, as the person who owns the account sees it. */
    public Answer balance() {
        return account.caller().get("/api/billing/balance/" + id()).is(200);
    }

    /** The balance is as told. */
    public MandateInStory has(String balance) {
        balance().has("balance", balance);
        return this;
    }

    /** Spends from the wallet that the billing model means. */
    public Answer spends(String amount) {
        return account.spends(amount);
    }

    /** Limits one wallet, or stops it. */
    public Answer patches(Object wallet, Object... namesAndValues) {
        return staff.caller().patch("admin/wallets/" + wallet + "/", map(namesAndValues));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            map.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return map;
    }
}
