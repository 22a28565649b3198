package io.tallystick.world;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who fills in the sign-up form. */
public final class NewcomerInStory {

    private final World world;
    private final String name;
    private final Map<String, Object> form = new LinkedHashMap<>();

    NewcomerInStory(World world, String name, String email) {
        this.world = world;
        this.name = name;
        form.put("email", email);
        form.put("password", StoryServer.PASSWORD);
        form.put("first_name", "Ada");
        form.put("last_name", "of " + name);
        form.put("account_name", name);
    }

    public NewcomerInStory onPlan(String slug) {
        return with("plan", slug);
    }

    public NewcomerInStory from(String country) {
        return with("country", country);
    }

    public NewcomerInStory inZone(String timezone) {
        return with("timezone", timezone);
    }

    /** A field of the form, as the API names it; null leaves it out. */
    public NewcomerInStory with(String field, Object value) {
        if (value == null) {
            form.remove(field);
        } else {
            form.put(field, value);
        }
        return this;
    }

    public String email() {
        return form.get("email").toString();
    }

    /** Sends the form, whatever comes of it. */
    public Answer tries() {
        return world.nobody().called(name).post("auth/register/", form);
    }

    /** Becomes a customer. */
    public AccountInStory signsUp() {
        return new AccountInStory(world, name, email(), tries().is(201));
    }
}
