package io.tallystick.invoicing.document;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Makes a logo fit for PDF/A: sRGB, eight bits a channel, of a size that prints well. Whatever colour space or bit depth
 * was uploaded, the file refers to one colour profile only.
 */
final class Picture {
    private static final int LARGEST_SIDE = 900;
    private static final long MOST_PIXELS = 40_000_000;

    private Picture() {}

    /** A data address of the picture, or nothing if it cannot be read. */
    static Optional<String> dataUri(byte[] uploaded) {
        try {
            return read(uploaded).map(Picture::plain).map(Picture::encode);
        } catch (IOException | RuntimeException unreadable) {
            // The readers of the JDK answer damaged files with almost any exception; an invoice goes out without logo.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] uploaded) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                boolean huge = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
                return huge ? Optional.empty() : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage plain(BufferedImage image) {
        double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean transparent = image.getColorModel().hasAlpha();
        var plain = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return plain;
    }

    private static String encode(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }
}
