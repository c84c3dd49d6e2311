package id.lintas.app.layout;

import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import java.awt.Color;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JComponent;

/** The editor has a head of its own and stays where it is. */
final class NoHead extends JComponent implements DockingHeaderUI {

    private static final long serialVersionUID = 1L;

    NoHead() {
        setPreferredSize(new Dimension(0, 0));
    }

    @Override
    public void update() {}

    @Override
    public void displaySettingsMenu(JButton settings) {}

    @Override
    public void setBackgroundOverride(Color color) {}

    @Override
    public void setForegroundOverride(Color color) {}
}
