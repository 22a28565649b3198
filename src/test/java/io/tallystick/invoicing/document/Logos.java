package io.tallystick.invoicing.document;

import io.tallystick.invoicing.document.InvoiceDocument.Logo;
import io.tallystick.invoicing.document.InvoiceDocument.Seller;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A logo with a transparent ground, and a seller who has it. */
final class Logos {
    private Logos() {}

    static byte[] png() {
        var image = new BufferedImage(600, 160, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(0x0f5f66));
        canvas.fillOval(0, 0, 160, 160);
        canvas.fillRect(200, 50, 380, 60);
        canvas.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Seller seller(byte[] logo) {
        var seller = Samples.ordinary().seller();
        return new Seller(
                seller.name(),
                seller.legalName(),
                seller.addressLines(),
                seller.taxId(),
                seller.email(),
                seller.website(),
                new Logo(logo),
                seller.footer());
    }
}
