package id.lintas.app.layout;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Keeps the place of a view whose plugin is not there. */
final class MissingView extends JPanel {

    private static final long serialVersionUID = 1L;

    MissingView(AppTexts texts, String view) {
        super(new MigLayout("insets 12 16 12 16, fillx, wrap 1", "[fill,grow,0:100:]"));
        add(Kit.wrapped(texts.get("layout.missing", view), ""));
        add(Kit.wrapped(texts.get("layout.missing.detail"), "caption"));
    }
}
