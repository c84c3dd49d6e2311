package id.lintas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static final Font HUGE = new Font(Font.SANS_SERIF, Font.PLAIN, 40);

    @Test
    void aPainterFindsTheTypeAndTheTextColourSet() {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.PINK);
        Diagram diagram = new Diagram("kotak", "Kotak", "Sebuah kotak", 20, 20, (inside, colours) -> {
            assertThat(inside.getFont().getSize()).isEqualTo(Diagram.TYPE);
            inside.fillRect(0, 0, 10, 10);
            inside.setColor(colours.apply("accent"));
            inside.translate(10, 10);
            inside.fillRect(0, 0, 10, 10);
        });

        diagram.paint(g, HUGE, token -> token.equals("text") ? Color.BLUE : Color.GREEN);

        assertThat(new Color(image.getRGB(5, 5))).isEqualTo(Color.BLUE);
        assertThat(new Color(image.getRGB(15, 15))).isEqualTo(Color.GREEN);
        assertThat(g.getColor()).isEqualTo(Color.PINK);
        assertThat(g.getTransform().isIdentity()).isTrue();
    }

    @Test
    void aNameMustServeForAFile() {
        for (String name : List.of("", "../x", "Isu Kita", "a.b")) {
            assertThatThrownBy(() -> new Diagram(name, "", "", 1, 1, (g, c) -> {}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSinkThatCannotDrawPrintsTheText() {
        List<String> printed = new java.util.ArrayList<>();
        ReportSink sink = new ReportSink() {
            @Override
            public void heading(String text) {}

            @Override
            public void paragraph(String text) {
                printed.add(text);
            }

            @Override
            public void field(String label, String value) {}

            @Override
            public void list(List<String> entries) {}

            @Override
            public void table(List<String> header, List<List<String>> rows) {}

            @Override
            public void missing(String text) {}
        };

        sink.diagram(new Diagram("kotak", "Kotak", "Sebuah kotak", 1, 1, (g, c) -> {}));

        assertThat(printed).containsExactly("Sebuah kotak");
    }
}
