package io.tallystick.catalog.web.admin;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.catalog.Logo;
import io.tallystick.catalog.Sellers;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The seller's logo. */
@RestController
@Administrators
class SellerLogoResource {

    private final Sellers sellers;

    SellerLogoResource(Sellers sellers) {
        this.sellers = sellers;
    }

    /** The picture's bytes. */
    @GetMapping("/api/v1/admin/seller/logo/")
    ResponseEntity<byte[]> logo() {
        var logo = sellers.logo().orElseThrow(NOT_FOUND::because);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.contentType()))
                .header("X-Content-Type-Options", "nosniff")
                .body(logo.content());
    }

    /** Puts up a PNG or JPEG of at most 1 MB. Refuses {@code logo_not_an_image} and {@code logo_too_large}. */
    @PutMapping(path = "/api/v1/admin/seller/logo/", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SellerJson put(Actor by, @RequestPart MultipartFile file) throws IOException {
        sellers.putLogo(Logo.of(file.getBytes()), by);
        return SellerJson.of(sellers.current());
    }

    /** Takes the logo down. */
    @DeleteMapping("/api/v1/admin/seller/logo/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor by) {
        sellers.removeLogo(by);
    }
}
