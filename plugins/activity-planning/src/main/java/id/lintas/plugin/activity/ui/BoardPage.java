package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/**
 * The toolbar, the board, and what belongs to the chosen activity. The board is shown whole as long as some lines of the
 * form are left; the kit's page would give it half of the height only, and cut its last row.
 */
final class BoardPage extends JPanel {

    private static final int MARGIN = 20;
    private static final int LEAST_DETAIL = 176;

    private final JComponent toolbar;
    private final JComponent board;
    private final JScrollPane scroll;
    private final JComponent detail;

    BoardPage(JComponent toolbar, JComponent board, JComponent detail) {
        super(null);
        this.toolbar = toolbar;
        this.board = board;
        this.detail = detail;
        JPanel rows = Kit.rows(new BorderLayout());
        rows.add(board);
        scroll = Kit.scroll(rows);
        putClientProperty("FlatLaf.styleClass", "surface");
        add(toolbar);
        add(scroll);
        add(detail);
    }

    @Override
    public void doLayout() {
        int margin = Kit.scale(MARGIN);
        int bar = toolbar.getPreferredSize().height;
        int room = getHeight() - bar;
        int most = Math.max(room / 2, room - Kit.scale(LEAST_DETAIL));
        int high = Math.max(0, Math.min(board.getPreferredSize().height, most));
        toolbar.setBounds(0, 0, getWidth(), bar);
        scroll.setBounds(margin, bar, getWidth() - 2 * margin, high);
        detail.setBounds(margin, bar + high, getWidth() - 2 * margin, Math.max(0, room - high));
    }

    @Override
    public Dimension getPreferredSize() {
        int height = toolbar.getPreferredSize().height + board.getPreferredSize().height;
        return new Dimension(Kit.scale(640), height + Kit.scale(LEAST_DETAIL));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(320), Kit.scale(200));
    }
}
