package io.tallystick.world;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDraft;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.sandbox.StandingClock;
import io.tallystick.sandbox.TravellingClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where a story happens. */
public final class World {

    /** When a story begins unless it says otherwise. */
    public static final Instant BEGINNING = Instant.parse("2026-01-05T09:00:00Z");

    private static final AtomicInteger STORIES = new AtomicInteger();
    private static final Map<String, AdministratorInStory> ADMINISTRATORS = new ConcurrentHashMap<>();

    private final int number = STORIES.incrementAndGet();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();

    World() {
        StandingClock.at(BEGINNING, bean(TravellingClock.class));
    }

    /** Moves forward to nine o'clock (UTC) of a day, or to a moment; what falls due on the way has run when this returns. */
    public World on(String dayOrMoment) {
        var moment = dayOrMoment.contains("T")
                ? Instant.parse(dayOrMoment)
                : LocalDate.parse(dayOrMoment).atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
        nobody().offRecord()
                .put("sandbox/clock/", Map.of("now", moment.toString()))
                .is(200);
        StandingClock.at(moment, bean(TravellingClock.class));
        return this;
    }

    /** Lets everything run that is due by now. */
    public World errandsDone() {
        var now = bean(TravellingClock.class).instant();
        nobody().offRecord()
                .put("sandbox/clock/", Map.of("now", now.toString()))
                .is(200);
        StandingClock.at(now, bean(TravellingClock.class));
        return this;
    }

    /** Somebody who is about to become a customer. The name is theirs in this story only. */
    public NewcomerInStory account(String name) {
        return new NewcomerInStory(this, name, slug(name) + "@story" + number + ".example");
    }

    /** A platform administrator, the same person in all stories. */
    public AdministratorInStory administrator(String name) {
        var caller = ADMINISTRATORS.computeIfAbsent(name, unknown -> AdministratorInStory.appointed(this, name));
        return caller.in(this);
    }

    /** Someone whom the server does not know. */
    public Caller nobody() {
        return new Caller("Somebody", Map.of(), this::witness);
    }

    public Mailbox mailbox() {
        return new Mailbox(errandsDone().nobody().offRecord());
    }

    /** What is stored, seen by the owner of the database. */
    public Rows rows() {
        return Rows.ofStories();
    }

    /** Something to put right when the story is over, however it ends. */
    public void afterwards(Runnable work) {
        afterwards.push(work);
    }

    /** A use case of the server, for what has no path in the API. */
    public <T> T bean(Class<T> type) {
        return StoryServer.context().getBean(type);
    }

    /** The use case, or whatever it is, of that name. */
    public <T> T bean(String name, Class<T> type) {
        return StoryServer.context().getBean(name, type);
    }

    /** All that are of a kind. */
    public <T> Stream<T> beans(Class<T> type) {
        return StoryServer.context().getBeansOfType(type).values().stream();
    }

    /** Issues an invoice of one line, as a module above invoicing does. */
    public Invoice issues(AccountInStory account, String amount) {
        var id = new AccountId(account.id());
        var usd = Currency.of("USD");
        var line = new InvoiceDraft.DraftLine(
                "Consulting", BigDecimal.ONE, new UnitPrice(new BigDecimal(amount), usd), null, null);
        var subject = new Invoice.Subject("manual", UUID.randomUUID());
        var draft = new InvoiceDraft(id, usd, List.of(line), subject, Actor.SYSTEM);
        return within(account, () -> bean(Invoices.class).issue(draft));
    }

    /** Does something with use cases in the scope of an account. */
    public <T> T within(AccountInStory account, Supplier<T> work) {
        return bean(Tenancy.class).within(new AccountId(account.id()), work);
    }

    /** Says in a walk-through what comes next. */
    public World tells(String sentence) {
        words.add(exchanges.size() + "|" + sentence);
        return this;
    }

    void witness(Exchange exchange) {
        exchange.check();
        exchanges.add(exchange);
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    List<String> words() {
        return words;
    }

    void end() {
        afterwards.forEach(Runnable::run);
        afterwards.clear();
    }

    private static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
