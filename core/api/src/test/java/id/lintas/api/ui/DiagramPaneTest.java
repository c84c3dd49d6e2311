package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class DiagramPaneTest {

    private record Nothing() {}

    private final FakeHost<Nothing> host = new FakeHost<>(new Nothing());
    private Diagram present = square(200);

    private static Diagram square(int size) {
        return new Diagram("kotak", "Kotak " + size, "Sebuah kotak", size, size, (g, colours) -> {
            g.setColor(Color.RED);
            g.fillRect(0, 0, size, size);
        });
    }

    private JComponent pane() {
        JComponent pane = Kit.diagram(host, () -> present);
        Find.layOut(pane, 120, 144);
        return pane;
    }

    private static DiagramView view(JComponent pane) {
        return (DiagramView) Find.one(pane, JScrollPane.class).getViewport().getView();
    }

    @Test
    void aScreenReaderSaysTheTitleAndTheText() {
        var spoken = view(pane()).getAccessibleContext();

        assertThat(spoken.getAccessibleName()).isEqualTo("Kotak 200");
        assertThat(spoken.getAccessibleDescription()).isEqualTo("Sebuah kotak");
        present = square(50);
        assertThat(spoken.getAccessibleName()).isEqualTo("Kotak 50");
    }

    @Test
    void aLargeDrawingIsFittedAndCanBeSeenAtItsOwnSize() {
        JComponent pane = pane();
        DiagramView view = view(pane);
        assertThat(view.getWidth()).isLessThanOrEqualTo(120);
        assertThat(red(view, 60, 60)).isTrue();
        assertThat(red(view, view.getWidth() / 2, view.getHeight() - 2)).isTrue();

        Find.one(pane, JToggleButton.class).doClick();
        Find.layOut(pane, 120, 144);

        assertThat(view.getSize()).isEqualTo(view.getPreferredSize());
        assertThat(red(view, 199, 199)).isTrue();
    }

    private static boolean red(JComponent view, int x, int y) {
        BufferedImage image = new BufferedImage(
                Math.max(1, view.getWidth()), Math.max(1, view.getHeight()), BufferedImage.TYPE_INT_ARGB);
        view.paint(image.getGraphics());
        return image.getRGB(x, y) == Color.RED.getRGB();
    }

    @Test
    void theMenuOffersEachWayToTakeTheDrawing() {
        List<String> labels = new ArrayList<>();
        for (JMenuItem item : DiagramPane.items(host, () -> present)) {
            labels.add(item.getText());
            item.doClick();
        }

        assertThat(labels).containsExactly("Simpan sebagai SVG…", "Simpan sebagai PNG…", "Salin gambar");
        assertThat(host.exported).containsExactly("kotak as SVG", "kotak as PNG", "kotak as CLIPBOARD");
    }
}
