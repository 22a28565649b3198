package io.tallystick.identity.web.admin;

import io.tallystick.identity.Administrators;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who runs the platform. */
@RestController
@io.tallystick.kernel.access.Administrators
class AdministratorResource {

    private final Administrators administrators;

    AdministratorResource(Administrators administrators) {
        this.administrators = administrators;
    }

    /** Every administrator, the first one first. */
    @GetMapping("/api/v1/admin/administrators/")
    List<AdministratorJson> list() {
        return administrators.list().stream().map(AdministratorJson::of).toList();
    }

    /** Makes the person with the address an administrator; someone unknown gets a mail to set a password. */
    @PostMapping("/api/v1/admin/administrators/")
    @ResponseStatus(HttpStatus.CREATED)
    AdministratorJson add(Actor actor, @Valid @RequestBody NewAdministratorJson body) {
        return AdministratorJson.of(
                administrators.add(body.email(), orEmpty(body.firstName()), orEmpty(body.lastName()), actor));
    }

    /** Removes an administrator; the last one stays. */
    @DeleteMapping("/api/v1/admin/administrators/{id}/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID id) {
        administrators.remove(new PersonId(id), actor);
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** Who is to become an administrator; the names are for someone who is not known yet. */
    record NewAdministratorJson(
            @NotBlank @Size(max = 254) String email,
            @Nullable @OneLine @Size(max = 100) String firstName,
            @Nullable @OneLine @Size(max = 100) String lastName) {}
}
