package io.tallystick.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A logo is what its content is. */
class LogoTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg"})
    void pngAndJpegAreTaken(String format, String contentType) throws IOException {
        assertThat(Logo.of(picture(format, 20, 10)).contentType()).isEqualTo(contentType);
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        refuses(picture("gif", 20, 10), "logo_not_an_image");
        refuses("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "logo_not_an_image");
        refuses(new byte[0], "logo_not_an_image");
    }

    @Test
    void aPictureCutShortIsRefused() throws IOException {
        var whole = picture("png", 200, 100);
        refuses(Arrays.copyOf(whole, whole.length / 2), "logo_not_an_image");
    }

    @Test
    void oneMegabyteIsTheLimit() {
        refuses(new byte[1024 * 1024 + 1], "logo_too_large");
    }

    @Test
    void aSmallFileOfAHugePictureIsRefused() throws IOException {
        refuses(picture("png", 4_001, 1), "logo_too_large");
    }

    private static void refuses(byte[] content, String code) {
        assertThatThrownBy(() -> Logo.of(content)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo("file");
        });
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
