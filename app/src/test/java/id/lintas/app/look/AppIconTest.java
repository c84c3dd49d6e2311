package id.lintas.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class AppIconTest {

    @Test
    void thereIsAPictureForEachUse() {
        assertThat(AppIcon.images()).extracting(image -> image.getWidth(null)).containsExactly(16, 32, 48, 256);
    }

    @Test
    void theMarkIsPetrolWithClearCorners() {
        BufferedImage image = AppIcon.image(256);

        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(image.getRGB(128, 20)).isEqualTo(0xFF0E6B74);
        assertThat(image.getRGB(68, 60)).isEqualTo(0xFFFFFFFF);
    }
}
