package id.lintas.engine.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    private final PngWriter writer = new PngWriter(() -> Drawings.FONT);

    @Test
    void aDrawingIsTwiceAsFineAndStandsOnItsGround() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(writer.file(Drawings.saying("x"))));

        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(240);
        assertThat(image.getRGB(599, 239)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(100, 50)).isEqualTo(0xFF0E6B74);
    }

    @Test
    void aHugeDrawingIsMadeCoarser() {
        BufferedImage image = writer.image(new Diagram("besar", "b", "b", 20_000, 20_000, (g, colours) -> {}));

        assertThat((double) image.getWidth() * image.getHeight()).isLessThan(61_000_000);
    }
}
