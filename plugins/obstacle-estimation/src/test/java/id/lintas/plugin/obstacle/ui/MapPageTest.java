package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class MapPageTest {

    private final JPanel toolbar = sized(400, 44);
    private final JPanel overview = sized(800, 384);
    private final MapPage page = new MapPage(toolbar, overview, sized(400, 300));

    @Test
    void theMapGetsAllItsHeightWhereThereIsRoom() {
        lay(1000);
        assertThat(overview.getHeight()).isEqualTo(384 - 8);
        assertThat(page.getComponent(2).getHeight()).isEqualTo(1000 - 44 - 384);
    }

    @Test
    void theFormKeepsItsFirstRowsOnASmallScreen() {
        lay(574);
        assertThat(page.getComponent(2).getHeight()).isEqualTo(182);
    }

    @Test
    void onAVerySmallScreenTheMapKeepsItsLeastHeightAndTheFormScrolls() {
        lay(320);
        assertThat(overview.getHeight()).isEqualTo(232 - 8);
        assertThat(page.getComponent(2).getHeight()).isEqualTo(320 - 44 - 232);
    }

    private void lay(int height) {
        page.setSize(860, height);
        page.doLayout();
    }

    private static JPanel sized(int width, int height) {
        JPanel panel = new JPanel();
        panel.add(new JLabel());
        panel.setPreferredSize(new Dimension(width, height));
        return panel;
    }
}
