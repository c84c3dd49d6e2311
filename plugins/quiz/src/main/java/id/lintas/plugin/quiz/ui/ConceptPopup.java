package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.ConceptList.Concept;
import id.lintas.plugin.quiz.Quiz;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;

/** The concepts that match, below the field. The focus stays in the field, so that typing goes on. */
final class ConceptPopup {

    private static final int ROWS = 8;

    private final JComponent owner;
    private final DefaultListModel<Concept> model = new DefaultListModel<>();
    private final JList<Concept> list = new JList<>(model) {
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    };
    private final JPopupMenu popup = new JPopupMenu();
    private final JLabel none;

    ConceptPopup(EditorHost<Quiz> host, JComponent owner, Consumer<Concept> chosen) {
        this.owner = owner;
        none = Kit.note(host.text("concept.none"));
        none.setBorder(BorderFactory.createEmptyBorder(Kit.scale(6), Kit.scale(8), Kit.scale(6), Kit.scale(8)));
        list.setFocusable(false);
        list.getAccessibleContext().setAccessibleName(host.text("concept.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(
                new TwoTones<>(c -> c.term().in(host.context().locale()), c -> host.text("concept." + c.group())));
        list.setFixedCellHeight(Kit.scale(28));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                marked().ifPresent(chosen);
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        popup.setFocusable(false);
        popup.setLayout(new BorderLayout());
        popup.add(scroll, BorderLayout.CENTER);
        popup.add(none, BorderLayout.SOUTH);
    }

    /** Opens, or narrows what is open already; the concept of that id is marked, or the first. */
    void open(List<Concept> concepts, String marked) {
        model.clear();
        model.addAll(concepts);
        none.setVisible(concepts.isEmpty());
        int place = concepts.stream().map(Concept::id).toList().indexOf(marked);
        list.setSelectedIndex(Math.max(0, place));
        list.ensureIndexIsVisible(Math.max(0, place));
        if (owner.isShowing()) {
            place(Math.max(1, Math.min(ROWS, concepts.size())));
        }
    }

    /** Below the field, or above it where the screen ends. */
    private void place(int rows) {
        int width = Math.max(owner.getWidth(), Kit.scale(420));
        int height = rows * Kit.scale(28) + Kit.scale(8);
        popup.setPreferredSize(new Dimension(width, height));
        Rectangle screen = owner.getGraphicsConfiguration().getBounds();
        int bottom = owner.getLocationOnScreen().y + owner.getHeight() + height;
        popup.show(owner, 0, bottom > screen.y + screen.height ? -height : owner.getHeight());
        popup.pack();
    }

    void close() {
        popup.setVisible(false);
    }

    boolean isOpen() {
        return popup.isVisible();
    }

    void move(int by) {
        if (isOpen() && !model.isEmpty()) {
            int place = Math.floorMod(list.getSelectedIndex() + by, model.size());
            list.setSelectedIndex(place);
            list.ensureIndexIsVisible(place);
        }
    }

    Optional<Concept> marked() {
        return Optional.ofNullable(list.getSelectedValue());
    }
}
