package io.tallystick.wallets.mandates;

import io.tallystick.accounts.MemberDirectory;
import io.tallystick.kernel.ids.AccountId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom a mandate may spend: its members, and the users of its product that it has named in debits. */
@Service
public class MandateUsers {

    private final EndUserStore store;
    private final MemberDirectory directory;

    MandateUsers(EndUserStore store, MemberDirectory directory) {
        this.store = store;
        this.directory = directory;
    }

    /**
     * A user of a mandate.
     *
     * @param id a member's id, or the product's own id of its user
     * @param email null, with the names, where only the product knows who it is
     */
    public record MandateUser(
            String id,
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName) {

        /** First and last name, else the e-mail address, else the id. */
        public String displayName() {
            var name = ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
            if (!name.isEmpty()) {
                return name;
            }
            return email == null || email.isEmpty() ? id : email;
        }
    }

    /** Members first, then the product's users. */
    @Transactional(readOnly = true)
    public List<MandateUser> of(AccountId account) {
        var users = new ArrayList<MandateUser>();
        var members = new HashSet<String>();
        for (var member : directory.of(account)) {
            var id = member.person().value().toString();
            members.add(id);
            users.add(new MandateUser(id, member.email(), member.firstName(), member.lastName()));
        }
        store.externalIds(account).stream()
                .filter(id -> !members.contains(id))
                .forEach(id -> users.add(new MandateUser(id, null, null, null)));
        return users;
    }

    /** The ids of the members. */
    List<String> members(AccountId account) {
        return directory.of(account).stream()
                .map(member -> member.person().value().toString())
                .toList();
    }
}
