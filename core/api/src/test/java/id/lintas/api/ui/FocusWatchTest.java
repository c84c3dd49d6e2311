package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JViewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class FocusWatchTest {

    @Test
    void aTextFieldThatGetsTheFocusIsScrolledIntoSight() {
        comesIntoSight(new JTextField("BKN"));
    }

    @Test
    void aTickThatGetsTheFocusIsScrolledIntoSight() {
        comesIntoSight(new JCheckBox("Efisiensi"));
    }

    private static void comesIntoSight(JComponent control) {
        JPanel form = new JPanel(null);
        form.setPreferredSize(new Dimension(300, 900));
        control.setBounds(0, 700, 300, 30);
        form.add(control);
        JViewport seen = new JViewport();
        seen.setSize(300, 140);
        seen.setView(form);
        form.setSize(300, 900);
        List<String> told = new ArrayList<>();
        new FocusWatch(() -> told.add("focus")).attach(control);

        FocusEvent gained = new FocusEvent(control, FocusEvent.FOCUS_GAINED);
        Stream.of(control.getFocusListeners()).forEach(l -> l.focusGained(gained));

        assertThat(told).containsExactly("focus");
        assertThat(seen.getViewRect().contains(control.getBounds())).isTrue();
    }
}
