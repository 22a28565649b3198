package io.tallystick.bench;

import io.tallystick.catalog.Plan;
import io.tallystick.identity.ApiKeys;
import io.tallystick.identity.RequestInfo;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.BillingInterval;
import io.tallystick.portal.Registration;
import io.tallystick.portal.SignUp;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Accounts with a wallet and money in it. One signs up, as anybody does; all others are copies of
 * every row that this and a first debit left behind, so that they have the shape the product writes, whatever that is.
 */
final class Customers {

    private static final int CHUNK = 100_000;
    /** The id that Java makes of a name; a user's is made of the account and of the product's own id of the user. */
    private static final String NAMED_ID = """
            create function bench.named(name text) returns uuid language sql immutable
            return overlay(overlay(md5(name) placing '3' from 13)
                   placing to_hex(8 | (3 & ('x' || substr(md5(name), 17, 1))::bit(4)::int)) from 17)::uuid
            """;

    private static final long PLENTY = 100_000_000_000L;

    private final BenchServer server;
    private final JdbcTemplate sql;
    private final AccountId pattern;
    private final List<AccountId> all = new ArrayList<>();

    Customers(BenchServer server, Spender debits) {
        this.server = server;
        this.sql = server.sql();
        this.pattern = signUp();
        debits.one(pattern, 1);
        sql.execute("create schema if not exists bench");
        sql.execute(NAMED_ID);
        sql.execute("create table bench.account (n int primary key, id uuid not null)");
    }

    /** The first so many, made if they are not there yet. */
    List<AccountId> atLeast(int wanted) {
        while (all.size() < wanted) {
            copies(Math.min(CHUNK, wanted - all.size()));
        }
        return all.subList(0, wanted);
    }

    AccountId first() {
        return atLeast(1).getFirst();
    }

    /** A new API key of an account. */
    String key(AccountId account) {
        return server.bean(Tenancy.class).within(account, () -> server.bean(ApiKeys.class)
                .create(account, "Bench", List.of("credits:read", "credits:write"), Actor.SYSTEM)
                .secret());
    }

    /** On a free plan that is generous enough for any number of debits: the grant then has the cause that the books expect. */
    private AccountId signUp() {
        sql.update("update catalog.plan_version set included_credits = ?", PLENTY);
        var registration = new Registration(
                "bench@tallystick.test",
                "plum harbour 61 teapot",
                "Bench",
                "Mark",
                "Bench",
                Plan.FREE,
                BillingInterval.MONTH,
                Optional.empty(),
                ZoneId.of("UTC"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return server.bean(SignUp.class)
                .register(registration, new RequestInfo(null, null))
                .account()
                .id();
    }

    private void copies(int count) {
        var fresh = new ArrayList<Object[]>();
        for (int number = 0; number < count; number++) {
            var id = Uuids.next();
            fresh.add(new Object[] {all.size(), id});
            all.add(new AccountId(id));
        }
        sql.batchUpdate("insert into bench.account values (?, ?)", fresh);
        tables().forEach(table -> copy(table, all.size() - count));
        sql.execute("analyze");
    }

    /** Accounts come first: other rows refer to them. */
    private List<String> tables() {
        return sql.queryForList("""
                select table_schema || '.' || table_name
                  from information_schema.tables
                  join information_schema.columns using (table_schema, table_name)
                 where column_name = 'account_id' and table_type = 'BASE TABLE'
                   and table_schema in ('accounts', 'subscriptions', 'ledger', 'wallets')
                 order by table_schema, array_position(array['account', 'policy', 'wallet'], table_name::text), table_name
                """, String.class);
    }

    private void copy(String table, int from) {
        var parts = table.split("\\.");
        var columns = sql.queryForList("""
                select column_name from information_schema.columns
                 where table_schema = ? and table_name = ? and is_generated = 'NEVER' order by ordinal_position
                """, String.class, parts[0], parts[1]);
        var values = columns.stream().map(column -> value(table, column)).toList();
        sql.update(
                "insert into %s (%s) select %s from %s old cross join bench.account where old.account_id = ? and n >= ?"
                        .formatted(table, String.join(", ", columns), String.join(", ", values), table),
                pattern.value(),
                from);
    }

    /** What names the pattern's account names the copy's; what must be unique among all accounts gets a number. */
    private String value(String table, String column) {
        return switch (table.equals("wallets.end_user") && column.equals("id") ? "user_id" : column) {
            case "user_id" ->
                "case when old.%s is not null then bench.named(account.id || ':%s') end"
                        .formatted(column, Spender.FIRST_USER);
            case "account_id" -> "account.id";
            case "cause_id", "subject_id" ->
                "case when old.%1$s = '%2$s' then account.id else old.%1$s end".formatted(column, pattern.value());
            case "slug" -> "old.slug || '-' || n";
            default -> "old." + column;
        };
    }

    /** How many rows the wallet's sequence has. */
    long rows(AccountId account) {
        var last = sql.queryForObject(
                "select coalesce(max(seq), 0) from ledger.transfer where account_id = ? and wallet_no = 1",
                Long.class,
                account.value());
        return last == null ? 0 : last;
    }
}
