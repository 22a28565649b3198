package io.tallystick.sandbox.web.billing;

import io.tallystick.sandbox.demo.DemoPerson;

/**
 * Someone of the demo world.
 *
 * @param story what can be seen with this person's eyes
 */
record PersonJson(String name, String email, String password, String story) {

    static PersonJson of(DemoPerson person) {
        return new PersonJson(person.fullName(), person.email(), DemoPerson.PASSWORD, person.story());
    }
}
