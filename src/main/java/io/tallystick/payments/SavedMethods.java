package io.tallystick.payments;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.payments.PaymentsProblem.TOO_MANY_METHODS;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.News;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an account pays with again. As soon as there is one, exactly one is the default. */
@Service
public class SavedMethods {

    private static final int MOST = 50;

    private final SavedMethodStore store;
    private final MethodLockStore lock;
    private final News news;

    SavedMethods(SavedMethodStore store, MethodLockStore lock, News news) {
        this.store = store;
        this.lock = lock;
        this.news = news;
    }

    @Transactional(readOnly = true)
    public List<SavedMethod> all(AccountId account) {
        return store.all(account);
    }

    /** The method. Refuses {@code not_found}. */
    @Transactional(readOnly = true)
    public SavedMethod get(AccountId account, SavedMethod.Id id) {
        return store.find(account, id).orElseThrow(NOT_FOUND::because);
    }

    /** Saves a method; the first one becomes the default. Refuses {@code too_many_methods} beyond fifty. */
    @Transactional
    public SavedMethod add(SavedMethod wanted, Actor by) {
        lock.take(wanted.account());
        var known = store.lockAll(wanted.account());
        if (known.size() >= MOST) {
            throw TOO_MANY_METHODS.with("limit", MOST);
        }
        var method = wanted.asDefault(wanted.isDefault() || known.isEmpty());
        if (method.isDefault()) {
            unmark(known);
        }
        store.insert(method);
        news.publish(new SavedMethodEvent.Added(method, by));
        return method;
    }

    /** Edits a method; it cannot stop being the default, another one has to become it. */
    @Transactional
    public SavedMethod edit(AccountId account, SavedMethod.Id id, UnaryOperator<SavedMethod> edit, Actor by) {
        lock.take(account);
        var before = get(account, id);
        var wanted = edit.apply(before);
        var after = wanted.asDefault(before.isDefault() || wanted.isDefault());
        if (after.isDefault()) {
            unmark(store.lockAll(account));
        }
        store.update(after);
        news.publish(new SavedMethodEvent.Changed(after, by));
        return after;
    }

    /** Makes this method the default. Refuses {@code not_found}. */
    @Transactional
    public SavedMethod makeDefault(AccountId account, SavedMethod.Id id, Actor by) {
        return edit(account, id, method -> method.asDefault(true), by);
    }

    /** Deletes a method; the oldest of the others becomes the default if it was that. */
    @Transactional
    public void delete(AccountId account, SavedMethod.Id id, Actor by) {
        lock.take(account);
        var method = get(account, id);
        store.delete(account, id);
        if (method.isDefault()) {
            store.lockAll(account).stream().findFirst().ifPresent(next -> store.update(next.asDefault(true)));
        }
        news.publish(new SavedMethodEvent.Removed(method, by));
    }

    private void unmark(List<SavedMethod> known) {
        known.stream().filter(SavedMethod::isDefault).forEach(method -> store.update(method.asDefault(false)));
    }
}
