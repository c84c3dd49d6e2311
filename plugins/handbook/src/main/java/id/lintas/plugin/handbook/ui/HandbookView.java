package id.lintas.plugin.handbook.ui;

import id.lintas.api.StepContext;
import id.lintas.api.ui.View;
import javax.swing.JComponent;

/** The handbook as a view: the host shows an entry of it by the concept's id, for F1 and for links. */
public final class HandbookView implements View {

    private final HandbookPanel panel;

    public HandbookView(StepContext context) {
        panel = new HandbookPanel(context);
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public boolean reveal(String entry) {
        return panel.reveal(entry);
    }
}
