package io.tallystick.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Someone who calls.
 *
 * @param isOfTheHouse a platform administrator, who may see every account
 */
record Identity(String name, Map<String, String> headers, boolean isOfTheHouse) {

    static final Identity NOBODY = new Identity("nobody", Map.of(), false);

    static Identity bearing(String name, String token) {
        return new Identity(name, Map.of("Authorization", "Bearer " + token), false);
    }

    Identity with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Identity(name + " with " + header + " " + value, more, isOfTheHouse);
    }

    Identity called(String other) {
        return new Identity(other, headers, isOfTheHouse);
    }

    Identity ofTheHouse() {
        return new Identity(name, headers, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
