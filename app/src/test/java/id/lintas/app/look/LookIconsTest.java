package id.lintas.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookIconsTest {

    private final LookIcons icons = LookIcons.load();

    @Test
    void theTableIsMadeFromTheFiles() {
        assertThat(IconTable.lines(Path.of("src/main/icons")))
                .as("run IconTable after a change of the icons")
                .hasSameSizeAs(icons.names())
                .allSatisfy(line -> assertThat(icons.line(line.substring(0, line.indexOf(' '))))
                        .isEqualTo(line.substring(line.indexOf(' ') + 1)));
    }

    @Test
    void everyIconStaysOnItsGrid() {
        Rectangle2D grid = new Rectangle2D.Double(-0.2, -0.2, 16.4, 16.4);

        assertThat(icons.names()).hasSizeGreaterThan(75).allSatisfy(name -> {
            assertThat(icons.apply(name)).isNotEmpty();
            assertThat(icons.apply(name)).allMatch(shape -> grid.contains(new Area(shape).getBounds2D()));
        });
    }

    @Test
    void anUnknownNameGivesNoShapes() {
        assertThat(icons.apply("no-such-icon")).isEmpty();
    }

    @Test
    void circlesRectanglesAndLinesAreConvertedToo() {
        assertThat(
                        IconTable.convert(
                                "<svg><circle cx=\"8\" cy=\"8\" r=\"2\"/><rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"/></svg>"))
                .isEqualTo("nM6.0 8.0a2.0 2.0 0 1 0 4.0 0a2.0 2.0 0 1 0 -4.0 0z|nM1.0 2.0h3.0v4.0h-3.0z");
        assertThat(IconTable.convert("<svg stroke=\"currentColor\"><line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"/></svg>"))
                .isEqualTo("sM1.0 2.0L3.0 4.0");
    }
}
