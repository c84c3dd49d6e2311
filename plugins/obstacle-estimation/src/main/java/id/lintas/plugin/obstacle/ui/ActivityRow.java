package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** One activity with its obstacles, or with the note that there are none, or with the two ways to settle it. */
final class ActivityRow {

    /** What a row asks of the tab. */
    record Ways(
            Deeds deeds, Consumer<String> openObstacle, Consumer<ItemRef> addObstacle, Consumer<ItemRef> noteNone) {}

    private final EditorHost<ObstacleData> host;
    private final ItemRef activity;
    private final Ways ways;
    private final JPanel panel = new Card();
    private final Map<String, JButton> links = new LinkedHashMap<>();
    private final Map<String, ScoreBadge> badges = new LinkedHashMap<>();
    private final JButton add;
    private final Optional<NoteForm> note;

    ActivityRow(EditorHost<ObstacleData> host, Item item, ObstacleData data, Ways ways) {
        this.host = host;
        this.activity = item.ref();
        this.ways = ways;
        add = button(
                "button.addObstacle",
                "plus-lg",
                "addFor-",
                () -> ways.addObstacle().accept(activity));
        note = data.noneFoundFor(activity).map(n -> new NoteForm(host, n.id(), ways.deeds()));
        List<Obstacle> obstacles = data.obstaclesOf(activity);
        panel.add(head(item, obstacles.isEmpty() && note.isEmpty()), BorderLayout.NORTH);
        JPanel body = new JPanel();
        body.setOpaque(false);
        body.setLayout(new BoxLayout(body, BoxLayout.Y_AXIS));
        obstacles.forEach(o -> body.add(line(o.id())));
        note.ifPresent(n -> body.add(n.component()));
        if (obstacles.isEmpty() && note.isEmpty()) {
            body.add(leading(Kit.note(host.text("row.unlooked"))));
        }
        panel.add(body, BorderLayout.CENTER);
    }

    JComponent component() {
        return panel;
    }

    boolean isAbout(String id) {
        return id.equals(activity.id()) || note.filter(n -> n.id().equals(id)).isPresent();
    }

    void show(ObstacleData data) {
        RiskWords words = RiskWords.of(host.context());
        note.ifPresent(n -> n.show(data));
        data.obstacles().stream().filter(o -> links.containsKey(o.id())).forEach(o -> {
            JButton link = links.get(o.id());
            link.setText(o.id() + "  " + o.label());
            int score = o.score(words.matrix());
            link.getAccessibleContext().setAccessibleName(link.getText() + ", " + words.scored(score));
            badges.get(o.id()).show(score, words.matrix(), words.scored(score));
        });
    }

    /** Puts the focus on the note's reason, or on the button that adds an obstacle. */
    boolean reveal(String field) {
        if (note.isPresent() && !field.isEmpty()) {
            return note.get().reveal(field);
        }
        panel.scrollRectToVisible(new Rectangle(panel.getSize()));
        add.requestFocusInWindow();
        return true;
    }

    private JComponent head(Item item, boolean open) {
        JPanel head = new JPanel(new BorderLayout(Kit.scale(8), 0));
        head.setOpaque(false);
        JLabel id = Kit.note(item.ref().id());
        id.setVerticalAlignment(SwingConstants.TOP);
        id.setBorder(BorderFactory.createEmptyBorder(Kit.scale(7), 0, 0, 0));
        head.add(id, BorderLayout.WEST);
        JComponent words = Kit.wrapped(item.label(), "h4");
        words.setBorder(BorderFactory.createEmptyBorder(Kit.scale(5), 0, 0, 0));
        head.add(words, BorderLayout.CENTER);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, Kit.scale(6), 0));
        buttons.setOpaque(false);
        if (open) {
            buttons.add(button(
                    "button.noneFound",
                    "check-lg",
                    "noneFor-",
                    () -> ways.noteNone().accept(activity)));
        }
        buttons.add(add);
        head.add(buttons, BorderLayout.EAST);
        return head;
    }

    private JComponent line(String obstacle) {
        ScoreBadge badge = new ScoreBadge();
        JButton link = Kit.link("", () -> ways.openObstacle().accept(obstacle));
        link.setName("open-" + activity.id() + "-" + obstacle);
        badges.put(obstacle, badge);
        links.put(obstacle, link);
        JPanel line = new JPanel(new BorderLayout(Kit.scale(4), 0));
        line.setOpaque(false);
        line.add(badge, BorderLayout.WEST);
        link.setHorizontalAlignment(SwingConstants.LEADING);
        line.add(link, BorderLayout.CENTER);
        line.setAlignmentX(Component.LEFT_ALIGNMENT);
        return line;
    }

    private JButton button(String text, String icon, String name, Runnable action) {
        JButton button = Kit.button(host.text(text), icon, action);
        button.setName(name + activity.id());
        button.getAccessibleContext().setAccessibleName(host.text(text) + ", " + activity.id());
        button.setEnabled(!host.readOnly());
        return button;
    }

    private static JComponent leading(JComponent part) {
        Box box = Box.createHorizontalBox();
        box.add(part);
        box.add(Box.createHorizontalGlue());
        box.setAlignmentX(Component.LEFT_ALIGNMENT);
        return box;
    }

    /** As wide as the tab, never higher than it needs to be. */
    static final class Card extends JPanel {

        private static final long serialVersionUID = 1L;

        Card() {
            super(new BorderLayout(0, Kit.scale(6)));
            putClientProperty("FlatLaf.styleClass", "card");
            setAlignmentX(Component.LEFT_ALIGNMENT);
        }

        @Override
        public Dimension getMaximumSize() {
            return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
        }
    }
}
