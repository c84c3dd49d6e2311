package id.lintas.app.shell;

import id.lintas.api.ui.Kit;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Language and zoom at the right of the status bar: what they are, and a press away from the other. */
final class StatusChoices {

    private final Services services;
    private final MainWindow window;

    StatusChoices(Services services, MainWindow window) {
        this.services = services;
        this.window = window;
    }

    JComponent component() {
        JPanel choices = new JPanel(new MigLayout("insets 0, gapx 8, novisualpadding", "[][]", "[center]"));
        choices.setOpaque(false);
        choices.add(language());
        choices.add(zoom());
        return choices;
    }

    private JButton language() {
        String language = services.state().get().language();
        JButton button = quiet(
                services.texts().get("status.this-language"),
                () -> window.setLanguage(language.equals("id") ? "en" : "id"));
        button.setName("switchLanguage");
        button.setIcon(Kit.icon("translate", 14, "text2"));
        button.setToolTipText(services.texts().get("status.switch"));
        button.getAccessibleContext().setAccessibleName(services.texts().get("status.switch"));
        return button;
    }

    private JButton zoom() {
        long percent = Math.round(services.state().get().zoom() * 100);
        JButton button = quiet(services.texts().get("number.percent", percent), () -> window.zoomBy(0));
        button.setName("zoomReset");
        button.setToolTipText(services.texts().get("status.zoom"));
        button.getAccessibleContext().setAccessibleDescription(services.texts().get("status.zoom"));
        return button;
    }

    private static JButton quiet(String text, Runnable deed) {
        JButton button = Kit.link(text, deed);
        button.putClientProperty("FlatLaf.styleClass", "quietLink");
        return button;
    }
}
