package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.WogType;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Three categories by three types, the activities as cards on them; those without a type in a row above. */
final class TypeBoard extends JPanel {

    private static final int ROWS = 3;

    private final transient EditorState state;
    private final transient Map<WogType, TypeCell> cells = new EnumMap<>(WogType.class);
    private final transient Map<String, ActivityCard> cards = new HashMap<>();
    private final TypeCell untyped;
    private final JPanel untypedRow = new JPanel(new BorderLayout());
    private transient @Nullable ActivityCard dragged;
    private transient Point pointer = new Point();

    TypeBoard(EditorState state) {
        super(new BorderLayout());
        this.state = state;
        setOpaque(false);
        setName("typeBoard");
        getAccessibleContext().setAccessibleName(state.text("board.name"));
        untyped = new TypeCell(state, null);
        JPanel rows = new JPanel();
        rows.setOpaque(false);
        rows.setLayout(new BoxLayout(rows, BoxLayout.PAGE_AXIS));
        untypedRow.setOpaque(false);
        untypedRow.setBorder(BorderFactory.createEmptyBorder(0, 0, Kit.scale(8), 0));
        untypedRow.add(untyped);
        rows.add(untypedRow);
        rows.add(categories());
        for (int row = 0; row < ROWS; row++) {
            rows.add(types(row));
            rows.add(Box.createVerticalStrut(Kit.scale(8)));
        }
        add(rows, BorderLayout.NORTH);
    }

    void show(ActivityPlan plan) {
        Map<TypeCell, List<ActivityCard>> placed = new HashMap<>();
        for (Activity activity : plan.activities()) {
            ActivityCard card = cards.computeIfAbsent(activity.id(), id -> new ActivityCard(state, this, id));
            card.show(activity, activity.id().equals(state.chosenId()));
            placed.computeIfAbsent(cellOf(activity), c -> new ArrayList<>()).add(card);
        }
        Optional<ActivityCard> focused =
                cards.values().stream().filter(Component::isFocusOwner).findFirst();
        cells.values().forEach(c -> c.fill(placed.getOrDefault(c, List.of())));
        untyped.fill(placed.getOrDefault(untyped, List.of()));
        boolean some = placed.containsKey(untyped);
        untypedRow.setVisible(some);
        cells.values().forEach(c -> c.compact(some));
        cards.keySet()
                .retainAll(new HashSet<>(
                        plan.activities().stream().map(Activity::id).toList()));
        focused.filter(c -> c.getParent() != null).ifPresent(Component::requestFocusInWindow);
        revalidate();
        repaint();
    }

    /** Puts the focus on a card. */
    boolean focus(String id) {
        ActivityCard card = cards.get(id);
        if (card != null) {
            card.requestFocusInWindow();
        }
        return card != null;
    }

    /** The card that lies by so many places further in reading order gets the focus. */
    void focusNext(ActivityCard from, int by) {
        List<Component> order = new ArrayList<>(untyped.cards());
        for (WogType type : WogType.values()) {
            order.addAll(cell(type).cards());
        }
        int next = order.indexOf(from) + by;
        if (next >= 0 && next < order.size()) {
            order.get(next).requestFocusInWindow();
        }
    }

    void drag(ActivityCard card, Point inCard) {
        dragged = card;
        pointer = SwingUtilities.convertPoint(card, inCard, this);
        TypeCell target = cellAt(pointer);
        cells.values().forEach(c -> c.target(c == target));
        untyped.target(untyped == target);
        repaint();
    }

    void drop() {
        ActivityCard card = dragged;
        TypeCell target = cellAt(pointer);
        dragged = null;
        cells.values().forEach(c -> c.target(false));
        untyped.target(false);
        repaint();
        if (card != null && target != null) {
            setType(card.id(), target.typeId());
        }
    }

    void setType(String id, String type) {
        state.edit(id, "edit.type", "", a -> a.with("type", type));
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        if (dragged != null) {
            Graphics2D ghost = Draw.smooth(g);
            ghost.translate(pointer.x - Kit.scale(20), pointer.y - dragged.getHeight() / 2);
            dragged.paintCard(ghost, new Rectangle(0, 0, dragged.getWidth(), dragged.getHeight()));
            ghost.dispose();
        }
    }

    private JPanel categories() {
        JPanel row = grid();
        for (String category : WogType.CATEGORIES) {
            JLabel label = Kit.heading(state.text("concept." + category));
            label.setToolTipText(state.text("concept." + category + ".plain"));
            label.setBorder(BorderFactory.createEmptyBorder(0, 0, Kit.scale(6), 0));
            row.add(label);
        }
        return row;
    }

    private JPanel types(int row) {
        JPanel line = grid();
        for (int column = 0; column < WogType.CATEGORIES.size(); column++) {
            WogType type = WogType.at(column, row);
            TypeCell cell = new TypeCell(state, type);
            cells.put(type, cell);
            line.add(cell);
        }
        return line;
    }

    private TypeCell cellOf(Activity activity) {
        return WogType.of(activity.type()).map(this::cell).orElse(untyped);
    }

    private TypeCell cell(WogType type) {
        TypeCell cell = cells.get(type);
        if (cell == null) {
            throw new IllegalStateException("No cell for " + type);
        }
        return cell;
    }

    private @Nullable TypeCell cellAt(Point point) {
        Component hit = SwingUtilities.getDeepestComponentAt(this, point.x, point.y);
        if (hit == null) {
            return null;
        }
        return hit instanceof TypeCell cell ? cell : (TypeCell) SwingUtilities.getAncestorOfClass(TypeCell.class, hit);
    }

    private static JPanel grid() {
        JPanel grid = new JPanel(new GridLayout(1, 0, Kit.scale(10), 0));
        grid.setOpaque(false);
        return grid;
    }
}
