package id.lintas.plugin.activity.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.WogType;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;
import javax.swing.JToolTip;

/** An activity on the board: a click chooses it, dragging or Alt with an arrow key moves it to another type. */
final class ActivityCard extends JPanel {

    private static final int HEIGHT = 23;
    private static final int DRAG_FROM = 4;

    private final transient EditorState state;
    private final transient TypeBoard board;
    private final String id;
    private transient Activity activity;
    private boolean chosen;

    ActivityCard(EditorState state, TypeBoard board, String id) {
        this.state = state;
        this.board = board;
        this.id = id;
        activity = Activity.blank(id);
        setOpaque(false);
        setFocusable(true);
        setName("card-" + id);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        keys();
        DragListener mouse = new DragListener();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                state.choose(id);
                guide();
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
    }

    String id() {
        return id;
    }

    void show(Activity shown, boolean isChosen) {
        boolean moved = !activity.type().equals(shown.type());
        activity = shown;
        chosen = isChosen;
        String type = WogType.of(shown.type())
                .map(t -> state.text("concept." + t.id()))
                .orElseGet(() -> state.text("board.untyped"));
        setToolTipText(state.nameOf(shown));
        getAccessibleContext().setAccessibleName(state.text("board.card", id, state.nameOf(shown), type));
        if (moved && isFocusOwner()) {
            guide();
        }
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(160), Kit.scale(HEIGHT));
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LIST_ITEM;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D smooth = Draw.smooth(g);
        paintCard(smooth, new Rectangle(0, 0, getWidth(), getHeight()));
        smooth.dispose();
    }

    void paintCard(Graphics2D g, Rectangle r) {
        boolean marked = chosen || isFocusOwner();
        Draw.box(g, r, chosen ? "accentSoft" : "surface", marked ? "accent" : "line", marked ? 2 : 1, false);
        g.setFont(Draw.caption(getFont()));
        int middle = r.y + r.height / 2;
        g.setColor(Kit.color(chosen ? "accentSoftText" : "text3"));
        Draw.text(this, g, id, r.x + Kit.scale(8), middle, Kit.scale(24));
        g.setColor(Kit.color(chosen ? "accentSoftText" : "text"));
        int left = Kit.scale(8)
                + Math.max(Kit.scale(18), getFontMetrics(g.getFont()).stringWidth(id))
                + Kit.scale(5);
        Draw.text(this, g, state.nameOf(activity), r.x + left, middle, r.width - left - Kit.scale(6));
    }

    private void guide() {
        String field = WogType.of(activity.type()).map(WogType::id).orElse("type");
        state.host().focused(Place.of(id, field));
    }

    private void keys() {
        Keys.on(this, "alt LEFT", () -> moveBy(-1, 0));
        Keys.on(this, "alt RIGHT", () -> moveBy(1, 0));
        Keys.on(this, "alt UP", () -> moveBy(0, -1));
        Keys.on(this, "alt DOWN", () -> moveBy(0, 1));
        Keys.on(this, "UP", () -> board.focusNext(this, -1));
        Keys.on(this, "LEFT", () -> board.focusNext(this, -1));
        Keys.on(this, "DOWN", () -> board.focusNext(this, 1));
        Keys.on(this, "RIGHT", () -> board.focusNext(this, 1));
        Keys.on(this, "ENTER", () -> state.open(Place.of(id, "name")));
        Keys.on(this, "DELETE", state::removeChosen);
    }

    private void moveBy(int columns, int rows) {
        WogType next =
                WogType.of(activity.type()).map(t -> t.neighbour(columns, rows)).orElse(WogType.INCLUSION);
        board.setType(id, next.id());
    }

    /** A press chooses; a drag from there carries the card. */
    private final class DragListener extends MouseAdapter {

        private int pressedX;
        private int pressedY;
        private boolean dragging;

        @Override
        public void mousePressed(MouseEvent e) {
            pressedX = e.getX();
            pressedY = e.getY();
            state.choose(id);
            requestFocusInWindow();
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            int far = Math.abs(e.getX() - pressedX) + Math.abs(e.getY() - pressedY);
            dragging |= far >= Kit.scale(DRAG_FROM);
            if (dragging && !state.host().readOnly()) {
                board.drag(ActivityCard.this, e.getPoint());
            }
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            if (dragging) {
                dragging = false;
                board.drop();
            }
        }
    }
}
