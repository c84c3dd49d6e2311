package id.lintas.plugin.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import javax.swing.Box;
import org.junit.jupiter.api.Test;

class WrappingRowTest {

    private static WrappingRow row(int width) {
        WrappingRow row = new WrappingRow(6, 4);
        for (int i = 0; i < 3; i++) {
            row.add(Box.createRigidArea(new Dimension(100, 20)));
        }
        row.setSize(width, 28);
        return row;
    }

    @Test
    void itAsksForAsManyLinesAsItsWidthMakes() {
        assertThat(row(400).getPreferredSize().height).isEqualTo(28);
        assertThat(row(250).getPreferredSize().height).isEqualTo(52);
        assertThat(row(120).getPreferredSize().height).isEqualTo(76);
    }

    @Test
    void everyComponentIsInsideThatHeight() {
        WrappingRow row = row(250);
        row.setSize(250, row.getPreferredSize().height);
        row.doLayout();
        assertThat(row.getComponents()).allMatch(c -> c.getY() + c.getHeight() <= row.getHeight());
    }
}
