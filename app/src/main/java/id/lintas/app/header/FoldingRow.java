package id.lintas.app.header;

import id.lintas.api.ui.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A row whose parts fold one after the other until the rest fits; what folds first is named first. */
final class FoldingRow extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient List<Consumer<Boolean>> folds = new ArrayList<>();

    FoldingRow(MigLayout layout) {
        super(layout);
    }

    /** @param fold called with true to fold a part, with false to unfold it */
    void foldNext(Consumer<Boolean> fold) {
        folds.add(fold);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            fit();
        }
    }

    /** To be called when a part has changed its width. */
    void fit() {
        if (getWidth() == 0) {
            return;
        }
        folds.forEach(f -> f.accept(false));
        for (Consumer<Boolean> fold : folds) {
            invalidate();
            if (getLayout().minimumLayoutSize(this).width <= getWidth() - Kit.scale(1)) {
                break;
            }
            fold.accept(true);
        }
        revalidate();
    }
}
