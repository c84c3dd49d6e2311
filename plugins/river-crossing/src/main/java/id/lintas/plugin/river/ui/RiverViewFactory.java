package id.lintas.plugin.river.ui;

import id.lintas.api.ui.View;
import org.pf4j.Extension;

/** Makes the view of the puzzles. */
@Extension
public final class RiverViewFactory implements View.Factory {

    @Override
    public String viewId() {
        return "river-crossing";
    }

    @Override
    public View create(View.Host host) {
        return new RiverView(host);
    }
}
