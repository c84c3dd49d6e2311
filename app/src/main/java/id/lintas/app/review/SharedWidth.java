package id.lintas.app.review;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A list with something beside it that keeps its width as long as the list has most of the room; below it where it would not. */
final class SharedWidth extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 380;
    private static final int LEAST_LIST = 320;
    /** The head, two rows, and a bar to the side. */
    private static final int LOW = 100;

    private final JComponent list;
    private final JComponent side;

    SharedWidth(JComponent list, JComponent side) {
        super(null);
        this.list = list;
        this.side = side;
        add(list);
        add(side);
    }

    @Override
    public void doLayout() {
        int width = Kit.scale(WIDTH);
        if (getWidth() - width >= Kit.scale(LEAST_LIST)) {
            list.setBounds(0, 0, getWidth() - width, getHeight());
            side.setBounds(getWidth() - width, 0, width, getHeight());
        } else {
            int above = Math.min(getHeight() / 2, Math.max(getHeight() / 3, Kit.scale(LOW)));
            list.setBounds(0, 0, getWidth(), above);
            side.setBounds(0, above, getWidth(), getHeight() - above);
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, 0);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(WIDTH + LEAST_LIST), Kit.scale(400));
    }
}
