package io.tallystick.accounts;

import io.tallystick.identity.People;
import io.tallystick.kernel.ids.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to an account, with their names. */
@Service
public class MemberDirectory {

    private final MemberStore store;
    private final People people;

    MemberDirectory(MemberStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /** The account's members, the longest membership first. */
    @Transactional(readOnly = true)
    public List<Member> of(AccountId account) {
        var places = store.places(account);
        var byPerson = places.stream().collect(Collectors.toMap(MemberStore.Place::person, Function.identity()));
        return people.findAll(byPerson.keySet()).stream()
                .flatMap(person -> Optional.ofNullable(byPerson.get(person.id())).stream()
                        .map(place -> new Member(
                                person.id(),
                                person.email(),
                                person.firstName(),
                                person.lastName(),
                                place.role(),
                                place.since())))
                .sorted(Comparator.comparing(Member::since)
                        .thenComparing(member -> member.person().value()))
                .toList();
    }
}
