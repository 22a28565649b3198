package io.tallystick.notifications;

import io.tallystick.catalog.Sellers;
import io.tallystick.notifications.mails.Letterhead;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the letterhead from the seller's settings. */
@Component
class Letterheads {

    private final Sellers sellers;

    Letterheads(Sellers sellers) {
        this.sellers = sellers;
    }

    @Transactional(readOnly = true)
    public Letterhead current() {
        var seller = sellers.current();
        var imprint = Stream.concat(Stream.of(seller.legalName()), seller.address().lines().stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
        return new Letterhead(seller.name(), imprint, seller.email());
    }
}
