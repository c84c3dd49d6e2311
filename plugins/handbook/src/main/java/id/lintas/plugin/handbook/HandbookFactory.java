package id.lintas.plugin.handbook;

import id.lintas.api.ui.View;
import id.lintas.plugin.handbook.ui.HandbookView;
import org.pf4j.Extension;

/** Makes the handbook's view; the plugin's texts and data stand beside this class. */
@Extension
public final class HandbookFactory implements View.Factory {

    @Override
    public String viewId() {
        return "handbook";
    }

    @Override
    public View create(View.Host host) {
        return new HandbookView(host.context());
    }
}
