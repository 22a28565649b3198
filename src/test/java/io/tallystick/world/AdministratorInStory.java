package io.tallystick.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A platform administrator.
 *
 * @param token of a session, which lasts longer than a test run
 */
public record AdministratorInStory(String name, UUID id, String token, World world) {

    /** Signs up as anyone does, and is then appointed by the first administrator. */
    static AdministratorInStory appointed(World world, String name) {
        var nobody = world.nobody().offRecord();
        var email = name.toLowerCase(java.util.Locale.ROOT) + "@administrators.example";
        var person = nobody.post(
                        "auth/register/",
                        Map.of(
                                "email", email,
                                "password", StoryServer.PASSWORD,
                                "first_name", name,
                                "last_name", "Staff",
                                "account_name", name))
                .is(201);
        var login = nobody.post(
                        "auth/login/", Map.of("email", StoryServer.ADMINISTRATOR, "password", StoryServer.PASSWORD))
                .is(200);
        nobody.bearing(login.text("access_token"))
                .post("admin/administrators/", Map.of("email", email))
                .is(201);
        return new AdministratorInStory(name, person.id("user.id"), person.text("access_token"), world);
    }

    AdministratorInStory in(World other) {
        return new AdministratorInStory(name, id, token, other);
    }

    public Caller caller() {
        return world.nobody().called(name).bearing(token);
    }

    public Answer approves(UUID payment) {
        return triesToApprove(payment).is(200);
    }

    public Answer triesToApprove(UUID payment) {
        return caller().post("admin/payments/" + payment + "/approve/", Map.of("admin_notes", "Found at the bank"));
    }

    public Answer rejects(UUID payment, String reason) {
        return triesToReject(payment, reason).is(200);
    }

    public Answer triesToReject(UUID payment, String reason) {
        return caller().post("admin/payments/" + payment + "/reject/", Map.of("admin_notes", reason));
    }

    /** Changes a field of the seller for the length of the story. */
    public void setsSeller(String field, Object value) {
        var before = caller().offRecord().get("admin/seller/").is(200).json();
        var changed = (ObjectNode) before.deepCopy();
        changed.set(field, Answer.JSON.valueToTree(value));
        world.afterwards(() -> caller().offRecord().put("admin/seller/", before).is(200));
        caller().put("admin/seller/", changed).is(200);
    }

    /** How often the audit log has each action for an account. */
    public Map<String, Integer> audited(UUID account) {
        var times = new LinkedHashMap<String, Integer>();
        caller().get("admin/audit/?account_id=" + account + "&page_size=100")
                .is(200)
                .each("results")
                .forEach(entry -> times.merge(entry.get("action").asString(), 1, Integer::sum));
        return times;
    }
}
