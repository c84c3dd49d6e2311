package id.lintas.plugin.practice.ui;

import id.lintas.api.Item;
import id.lintas.api.ProjectView;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.PracticeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

/** "Try: issue i2, obstacle r1, activity k6": questions made of the group's own items, those without a practice first. */
final class Suggestions {

    private final EditorHost<PracticeData> host;
    private final Consumer<Item> chosen;
    private final JPanel panel = new WrappingRow(Kit.scale(6), Kit.scale(4));
    private List<Item> shown = List.of();

    Suggestions(EditorHost<PracticeData> host, Consumer<Item> chosen) {
        this.host = host;
        this.chosen = chosen;
        panel.setOpaque(false);
    }

    JComponent component() {
        return panel;
    }

    void refresh() {
        List<Item> first = first(host.context().project());
        if (first.equals(shown) && panel.getComponentCount() > 0) {
            return;
        }
        shown = first;
        panel.removeAll();
        if (!first.isEmpty()) {
            panel.add(Kit.note(host.text("search.suggest")));
            first.forEach(item -> panel.add(button(item)));
            JButton more = small(Kit.button(host.text("search.suggest.more"), "", () -> {}));
            more.setName("suggestMore");
            more.addActionListener(e -> menu().show(more, 0, more.getHeight()));
            panel.add(more);
        }
        panel.revalidate();
        panel.repaint();
    }

    /** The chosen issue, and the first obstacle and activity that no practice is for. */
    static List<Item> first(ProjectView project) {
        List<Item> first = new ArrayList<>();
        project.items(Item.CHOSEN_ISSUE).stream()
                .filter(Suggestions::searchable)
                .findFirst()
                .ifPresent(first::add);
        open(project, Item.OBSTACLE).ifPresent(first::add);
        open(project, Item.ACTIVITY).ifPresent(first::add);
        return List.copyOf(first);
    }

    private static Optional<Item> open(ProjectView project, String kind) {
        return project.items(kind).stream()
                .filter(Suggestions::searchable)
                .filter(item -> project.linksTo(item.ref()).stream()
                        .noneMatch(link -> link.from().step().equals(PracticeStep.ID)))
                .findFirst();
    }

    private static boolean searchable(Item item) {
        return !item.label().isBlank();
    }

    private JButton button(Item item) {
        JButton button = small(Kit.button(words(item), "", () -> chosen.accept(item)));
        button.setName("suggest." + item.ref().id());
        button.getAccessibleContext()
                .setAccessibleName(host.text("search.suggest.name", item.ref().id(), item.label()));
        return button;
    }

    private static JButton small(JButton button) {
        button.putClientProperty("FlatLaf.style", "margin: 1,8,1,8; font: $caption.font");
        return button;
    }

    private String words(Item item) {
        String id = item.ref().id();
        return switch (item.kind()) {
            case Item.OBSTACLE -> host.text("search.suggest.obstacle", id);
            case Item.ACTIVITY -> host.text("search.suggest.activity", id);
            default -> host.text("search.suggest.issue", id);
        };
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        ProjectView project = host.context().project();
        Stream.of(Item.CHOSEN_ISSUE, Item.ROOT_CAUSE, Item.ACTIVITY, Item.OBSTACLE)
                .flatMap(kind -> project.items(kind).stream())
                .filter(Suggestions::searchable)
                .forEach(item -> {
                    JMenuItem entry = new JMenuItem();
                    entry.putClientProperty("html.disable", true);
                    entry.setText(host.text("pick.entry", item.ref().id(), item.label()));
                    entry.addActionListener(e -> chosen.accept(item));
                    menu.add(entry);
                });
        return menu;
    }
}
