package io.tallystick.sandbox.demo;

import io.tallystick.accounts.Account.Status;
import io.tallystick.accounts.Accounts;
import io.tallystick.identity.Administrators;
import io.tallystick.identity.People;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.portal.SignUp.SignedUp;
import org.springframework.stereotype.Component;

/** The administrators of the demo world, and what they make of accounts. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoStaff {

    private final People people;
    private final Administrators administrators;
    private final Accounts accounts;
    private final Tenancy tenancy;

    DemoStaff(People people, Administrators administrators, Accounts accounts, Tenancy tenancy) {
        this.people = people;
        this.administrators = administrators;
        this.accounts = accounts;
        this.tenancy = tenancy;
    }

    boolean isThere(DemoPerson demo) {
        return people.findByEmail(demo.email()).isPresent();
    }

    Actor join(DemoPerson demo) {
        var person = people.register(
                demo.email(), people.hash(demo.email(), DemoPerson.PASSWORD), demo.firstName(), demo.lastName());
        administrators.add(person.email(), person.firstName(), person.lastName(), Actor.SYSTEM);
        return Actor.administrator(person.id(), person.name());
    }

    void become(SignedUp signedUp, Actor by, Status status) {
        var account = signedUp.account().id();
        tenancy.within(account, () -> accounts.become(account, status, by));
    }
}
