package id.lintas.app.editing;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Stands where a step cannot be edited, and says that the data is safe. */
final class PlaceholderPage implements Page {

    private final JPanel panel =
            new JPanel(new MigLayout("insets 24 20 20 20, fillx, wrap 1", "[fill,grow,200:560:640]"));

    PlaceholderPage(String title, String message, String detail) {
        panel.setName("placeholder");
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(Kit.wrapped(title, "h3"));
        panel.add(Kit.wrapped(message, ""), "gaptop 4");
        if (!detail.isEmpty()) {
            panel.add(Kit.wrapped(detail, "caption"), "gaptop 8");
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void refresh() {}

    @Override
    public boolean reveal(Place place) {
        return place.equals(Place.STEP);
    }
}
