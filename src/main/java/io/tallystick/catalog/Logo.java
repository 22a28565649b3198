package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.LOGO_NOT_AN_IMAGE;
import static io.tallystick.catalog.CatalogProblem.LOGO_TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * The seller's picture on invoices, mails and pages.
 *
 * @param contentType {@code image/png} or {@code image/jpeg}, read from the content
 */
public record Logo(byte[] content, String contentType) {

    private static final int MOST_BYTES = 1024 * 1024;
    /** A small file can unpack to a huge picture; every renderer of an invoice would have to hold it. */
    private static final int MOST_PIXELS_A_SIDE = 4_000;

    /**
     * Takes a file for what its content is, whatever its name says. Refuses {@code logo_not_an_image} and
     * {@code logo_too_large} at field {@code file}.
     */
    public static Logo of(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw LOGO_TOO_LARGE.at("file");
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw LOGO_NOT_AN_IMAGE.at("file");
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return checked(reader, content);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw LOGO_NOT_AN_IMAGE.at("file");
        }
    }

    private static Logo checked(ImageReader reader, byte[] content) throws IOException {
        var type =
                switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
                    case "png" -> "image/png";
                    case "jpeg", "jpg" -> "image/jpeg";
                    default -> throw LOGO_NOT_AN_IMAGE.at("file");
                };
        if (reader.getWidth(0) > MOST_PIXELS_A_SIDE || reader.getHeight(0) > MOST_PIXELS_A_SIDE) {
            throw LOGO_TOO_LARGE.at("file");
        }
        // Only decoding shows whether a renderer will be able to draw it.
        reader.read(0);
        return new Logo(content, type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo(var bytes, var type) && contentType.equals(type) && Arrays.equals(content, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "%s of %d bytes".formatted(contentType, content.length);
    }
}
