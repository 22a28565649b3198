package io.tallystick.sandbox.web.billing;

import io.tallystick.identity.People;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.sandbox.demo.DemoPerson;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who lives in the demo world: the sign-in page offers them. */
@RestController
@OnlyIn(Mode.SANDBOX)
class PeopleResource {

    private final People people;

    PeopleResource(People people) {
        this.people = people;
    }

    /** The people of the demo world; none where it was not wanted. */
    @Anyone
    @GetMapping("/api/v1/sandbox/people/")
    List<PersonJson> people() {
        return Arrays.stream(DemoPerson.values())
                .filter(person -> people.findByEmail(person.email()).isPresent())
                .map(PersonJson::of)
                .toList();
    }
}
