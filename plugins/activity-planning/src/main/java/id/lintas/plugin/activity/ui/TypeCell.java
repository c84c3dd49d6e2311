package id.lintas.plugin.activity.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.WogType;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** One type on the board, with the cards of its activities; or the row of those without a type. */
final class TypeCell extends JPanel {

    private static final int MIN_HEIGHT = 96;
    private static final int COMPACT_HEIGHT = 72;

    private final transient @Nullable WogType type;
    private final JPanel list;
    private final JLabel none;
    private boolean target;
    private boolean compact;

    TypeCell(EditorState state, @Nullable WogType type) {
        super(new BorderLayout(0, Kit.scale(4)));
        this.type = type;
        setOpaque(false);
        setFocusable(false);
        setBorder(BorderFactory.createEmptyBorder(Kit.scale(6), Kit.scale(8), Kit.scale(6), Kit.scale(8)));
        setName(type == null ? "cell-untyped" : "cell-" + type.id());
        list = new JPanel(new GridLayout(0, type == null ? 3 : 1, Kit.scale(6), Kit.scale(3)));
        list.setOpaque(false);
        none = new NoActivity(state.text("board.none"));
        add(head(state), BorderLayout.NORTH);
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(list, BorderLayout.NORTH);
        add(top, BorderLayout.CENTER);
        if (type != null) {
            setToolTipText(Choices.explain(state, type));
            explainOnClick(state, type);
        }
    }

    /** A click shows the guidance of the type, with the slides' words and plain ones. */
    private void explainOnClick(EditorState state, WogType clicked) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                state.host().focused(Place.field(clicked.id()));
            }
        });
    }

    /** The value that an activity gets here, empty for no type. */
    String typeId() {
        return type == null ? "" : type.id();
    }

    void fill(List<ActivityCard> cards) {
        List<Component> wanted = cards.isEmpty() ? List.of(none) : List.copyOf(cards);
        if (!wanted.equals(Arrays.asList(list.getComponents()))) {
            list.removeAll();
            wanted.forEach(list::add);
        }
    }

    List<Component> cards() {
        return Arrays.stream(list.getComponents()).filter(c -> c != none).toList();
    }

    /** Leaves out the room for a second card. */
    void compact(boolean on) {
        compact = on;
    }

    void target(boolean on) {
        target = on;
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        int least = type == null ? 0 : Kit.scale(compact ? COMPACT_HEIGHT : MIN_HEIGHT);
        return new Dimension(Math.min(size.width, Kit.scale(200)), Math.max(size.height, least));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(120), getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D smooth = Draw.smooth(g);
        Rectangle bounds = new Rectangle(0, 0, getWidth(), getHeight());
        Draw.box(smooth, bounds, target ? "accentSoft" : "raised", target ? "accent" : "line", target ? 2 : 1, false);
        smooth.dispose();
    }

    private JPanel head(EditorState state) {
        JLabel name = new JLabel(state.text(type == null ? "board.untyped" : "concept." + type.id()));
        getAccessibleContext().setAccessibleName(name.getText());
        name.putClientProperty("html.disable", true);
        name.putClientProperty("FlatLaf.styleClass", "h4");
        JLabel words = Kit.note(state.text(type == null ? "board.untyped.short" : "concept." + type.id() + ".short"));
        JPanel head = new JPanel(new GridLayout(0, 1));
        head.setOpaque(false);
        head.add(name);
        head.add(words);
        return head;
    }

    /** The dashed place where a card could be. */
    private static final class NoActivity extends JLabel {

        NoActivity(String text) {
            super(text);
            putClientProperty("html.disable", true);
            putClientProperty("FlatLaf.styleClass", "caption");
            setBorder(BorderFactory.createEmptyBorder(Kit.scale(3), Kit.scale(8), Kit.scale(3), Kit.scale(8)));
        }

        @Override
        protected void paintComponent(Graphics g) {
            setForeground(Kit.color("text3"));
            Graphics2D smooth = Draw.smooth(g);
            Draw.box(smooth, new Rectangle(0, 0, getWidth(), getHeight()), "", "line", 1, true);
            smooth.dispose();
            super.paintComponent(g);
        }
    }
}
