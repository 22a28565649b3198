package io.tallystick.map;

import java.util.Map;
import java.util.Set;

/**
 * What every table has to keep, so that the database can one day be divided by account. A rule is a query for what breaks
 * it, the exceptions by name, and a breach that proves that the query finds one.
 */
enum SchemaRule {
    EVERY_TABLE_BELONGS_TO_AN_ACCOUNT(
            "select name from its_table where not tenant",
            Map.of(
                    "accounts of people, sessions, keys: found by e-mail or secret", Set.of("identity.*"),
                    "what is sold is the same for everyone", Set.of("catalog.*"),
                    "the agenda is the scheduler's own table", Set.of("kernel.agenda"),
                    "what the self-audit found is told to the platform",
                            Set.of("kernel.self_audit", "kernel.self_audit_round", "kernel.self_audit_breach"),
                    "numbers of documents are counted by the seller, not by the customer",
                            Set.of("invoicing.number_counter"),
                    "the sandbox has one clock", Set.of("sandbox.*"),
                    "histories of migrations", Set.of("*.schema_history")),
            "create table breach.breach (id uuid primary key)"),

    THE_ACCOUNT_COMES_FIRST_IN_UNIQUE_INDEXES(
            """
            select t.name || ' ' || i.relname
              from its_table t
              join pg_index x on x.indrelid = t.oid and x.indisunique
              join pg_class i on i.oid = x.indexrelid
             where t.tenant and x.indkey[0] is distinct from t.account_column
            """,
            Map.of("a slug is one account's for the whole installation", Set.of("accounts.account account_slug_key")),
            "create table breach.breach (account_id uuid not null, id uuid primary key)"),

    EVERY_TENANT_TABLE_HAS_A_PRIMARY_KEY("""
            select t.name from its_table t
             where t.tenant and not exists (select from pg_index x where x.indrelid = t.oid and x.indisprimary)
            """, Map.of(), "create table breach.breach (account_id uuid not null)"),

    FOREIGN_KEYS_STAY_WITHIN_THE_ACCOUNT("""
            select t.name || ' ' || k.conname
              from its_table t
              join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
              join its_table target on target.oid = k.confrelid
             where t.tenant and target.name not like 'catalog.%'
               and (k.conkey[1] is distinct from t.account_column or k.confkey[1] is distinct from target.account_column)
            """, Map.of(), """
            create table breach.thing (account_id uuid not null, id uuid primary key);
            create table breach.breach (account_id uuid not null, thing_id uuid references breach.thing (id))
            """),

    FOREIGN_KEYS_STAY_WITHIN_THE_MODULE("""
            select t.name || ' ' || k.conname
              from its_table t
              join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
              join its_table target on target.oid = k.confrelid
             where t.schema <> target.schema
            """, Map.of(), """
            create schema breach_below;
            create table breach_below.thing (account_id uuid primary key);
            create table breach.breach (account_id uuid references breach_below.thing)
            """),

    EVERY_TENANT_TABLE_HAS_A_POLICY("""
            select t.name from its_table t
             where t.tenant
               and not (t.secured and exists (
                   select from pg_policies p
                    where p.schemaname = t.schema and p.tablename = t.relname and p.cmd = 'ALL'
                      and p.qual = 'kernel.touches(account_id)' and coalesce(p.with_check, p.qual) = p.qual))
            """, Map.of(), """
            create table breach.breach (account_id uuid primary key);
            create policy accounts on breach.breach using (kernel.touches(account_id))
            """),

    NO_POLICY_IS_WIDER_THAN_THE_ACCOUNT(
            """
            select schemaname || '.' || tablename || ' ' || policyname from pg_policies
             where qual is distinct from 'kernel.touches(account_id)'
            """, Map.of("the committer decides for every account", Set.of("ledger.* committer")), """
            create table breach.breach (account_id uuid primary key);
            create policy everyone on breach.breach using (true)
            """),

    VIEWS_ASK_AS_THEIR_READER("""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'v' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
               and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
            """, Map.of(), "create view breach.breach as select 1 as one"),

    NO_TRIGGERS("""
            select t.name || ' ' || g.tgname from its_table t
              join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
            """, Map.of(), """
            create table breach.breach (id int);
            create trigger late before update on breach.breach for each row
                execute function suppress_redundant_updates_trigger()
            """),

    NO_SEQUENCES("""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'S'
            """, Map.of(), "create table breach.breach (id int generated always as identity)"),

    NO_DEFERRABLE_OR_EXCLUSION_CONSTRAINTS("""
            select t.name || ' ' || k.conname from its_table t
              join pg_constraint k on k.conrelid = t.oid and (k.condeferrable or k.contype = 'x')
            """, Map.of(), "create table breach.breach (id int unique deferrable)"),

    NO_DEFAULT_TAKES_THE_TIME_OR_CHANCE(
            """
            select t.name || ' ' || a.attname from its_table t
              join pg_attrdef d on d.adrelid = t.oid
              join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
             where pg_get_expr(d.adbin, d.adrelid) ~* '\\m(now|random|gen_random_uuid|uuidv[47]|clock_timestamp|current_\\w+|localtime\\w*)\\M'
            """,
            Map.of("Flyway notes when a migration ran", Set.of("*.schema_history installed_on")),
            "create table breach.breach (at timestamptz default current_timestamp)"),

    FUNCTIONS_DEPEND_ON_WHAT_IS_STORED_ONLY(
            """
            select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname not in ('pg_catalog', 'information_schema')
               and (p.provolatile = 'v' or case p.prokind when 'a' then '' else pg_get_functiondef(p.oid) end ~* '\\m(now\\(|random\\(|clock_timestamp|current_timestamp|current_date)')
            """, Map.of(), "create function breach.breach() returns timestamptz language sql stable return now()"),

    FUNCTIONS_THAT_SEE_EVERY_ACCOUNT_ARE_NAMED(
            """
            select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where p.prosecdef
            """,
            Map.of("says only whether a slug is taken", Set.of("accounts.slug_taken")),
            "create function breach.breach() returns int language sql stable security definer return 1");

    /** The installation's own tables, each with whether it is a tenant's and where its account stands. */
    private static final String ITS_TABLE = """
            with its_table as (
                select c.oid, n.nspname as schema, c.relname, n.nspname || '.' || c.relname as name,
                       c.relrowsecurity as secured, a.attnum as account_column,
                       a.attnum is not null and n.nspname || '.' || c.relname not in ('kernel.agenda', 'identity.api_key')
                           as tenant
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  left join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id' and not a.attisdropped
                 where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%')
            """;

    private final String query;
    private final Map<String, Set<String>> exceptions;
    private final String breach;

    SchemaRule(String query, Map<String, Set<String>> exceptions, String breach) {
        this.query = query;
        this.exceptions = exceptions;
        this.breach = breach;
    }

    /** Asks for the names of what breaks the rule, exceptions included. */
    String query() {
        return ITS_TABLE + query;
    }

    /** Statements that break the rule, within a schema {@code breach}. */
    String breach() {
        return breach;
    }

    boolean excepts(String name) {
        return exceptions.values().stream()
                .flatMap(Set::stream)
                .anyMatch(
                        exception -> name.matches(exception.replace(".", "\\.").replace("*", "\\w+")));
    }
}
