package id.lintas.app.navigator;

import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** The worksheet at the left. Painted from the manifests at first; the ticks come with the first check. */
public final class NavigatorView {

    /** Below the head and the tasks. */
    private static final int FIRST_LINK = 2;

    private final TaskRows rows;
    private final AppTexts texts;
    private final BiConsumer<String, Place> go;
    private final JPanel panel =
            Kit.rows(new MigLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[0:n,fill,grow]"));
    private final JScrollPane scroll = new JScrollPane(panel);
    private final JPanel tasks =
            new JPanel(new MigLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[0:n,fill,grow]"));
    private final JLabel percent = Kit.note("");
    private final JProgressBar progress = new JProgressBar(0, 100);
    private final JPanel head = new JPanel(new MigLayout("insets 0 8 0 8, gap 0, fillx", "[0:n,grow][]"));
    private final Map<String, TaskButton> buttons = new LinkedHashMap<>();
    private final Map<String, PartButton> parts = new LinkedHashMap<>();
    private final Map<String, NavigatorLink> links = new LinkedHashMap<>();
    private List<TaskRow> shown = List.of();
    private String current = "";
    private boolean narrow;
    private JComponent foot = new JPanel();

    /** @param go called with a step's id, or with the id of a page that is no step, and a place in it */
    public NavigatorView(Engine engine, AppTexts texts, BiConsumer<String, Place> go) {
        this.rows = new TaskRows(engine, texts);
        this.texts = texts;
        this.go = go;
        JLabel title = Kit.heading(texts.get("navigator.title"));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        percent.putClientProperty("FlatLaf.styleClass", "caption");
        head.add(title, "wmin 0");
        head.add(percent, "wrap");
        head.add(progress, "span, growx, gaptop 8, h 4!");
        head.setOpaque(false);
        tasks.setOpaque(false);
        progress.getAccessibleContext().setAccessibleName(texts.get("navigator.progress"));
        panel.add(head, "gapbottom 12");
        panel.add(tasks);
        addLink("group", "people");
        addLink("case-text", "file-text");
        panel.add(Box.createVerticalGlue(), "pushy");
        panel.setBorder(border());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.setName("navigator");
        scroll.getVerticalScrollBar().setUnitIncrement(Kit.scale(16));
        scroll.getVerticalScrollBar().putClientProperty("FlatLaf.styleClass", "chrome");
    }

    private javax.swing.border.Border border() {
        int side = Kit.scale(narrow ? 4 : 8);
        return javax.swing.BorderFactory.createEmptyBorder(Kit.scale(14), side, Kit.scale(8), side);
    }

    private void addLink(String page, String icon) {
        String title = texts.get("navigator." + page);
        add(page, new NavigatorLink("page." + page, icon, title, () -> go.accept(page, Place.STEP)));
    }

    /** A way to a view that belongs to the whole worksheet, such as the handbook. */
    public void addView(String view, String icon, String title, Runnable open) {
        add("view " + view, new NavigatorLink("open." + view, icon, title, open));
    }

    private void add(String id, NavigatorLink link) {
        links.put(id, link);
        link.setNarrow(narrow);
        // In front of the foot and of what pushes it down.
        panel.add(link, links.size() == 1 ? "gaptop 12" : "", FIRST_LINK + links.size() - 1);
    }

    /** The same one each time. */
    public JComponent component() {
        return scroll;
    }

    /** What stands below the links, at the foot of the view; hidden in a narrow window. */
    public void setFoot(JComponent component) {
        foot = component;
        foot.setVisible(!narrow);
        panel.add(foot, "gaptop 12");
    }

    /** Rings alone, for a narrow window. */
    public void setNarrow(boolean value) {
        if (narrow != value) {
            narrow = value;
            head.setVisible(!value);
            foot.setVisible(!value);
            links.values().forEach(l -> l.setNarrow(value));
            panel.setBorder(border());
            rebuild();
        }
    }

    /** @param page the step or page that is open in the middle */
    public void show(OpenDocument document, String page) {
        List<TaskRow> now = rows.of(document);
        int share = TaskRows.percent(document);
        percent.setText(texts.get("number.percent", share));
        progress.setValue(share);
        boolean moved = !page.equals(current);
        current = page;
        links.forEach((id, link) -> link.setCurrent(id.equals(page)));
        boolean alike = shape(now).equals(shape(shown));
        shown = now;
        if (moved || !alike) {
            rebuild();
        } else {
            update();
        }
    }

    /** What decides which buttons there are; one that stays must not be replaced between a press and its release. */
    private static List<List<String>> shape(List<TaskRow> rows) {
        return rows.stream()
                .map(r -> Stream.concat(Stream.of(r.step()), r.parts().stream().map(Part::id))
                        .toList())
                .toList();
    }

    private void update() {
        for (TaskRow row : shown) {
            Optional.ofNullable(buttons.get(row.step())).ifPresent(b -> b.show(row));
            if (row.step().equals(current)) {
                row.parts().forEach(p -> Optional.ofNullable(parts.get(p.id())).ifPresent(b -> b.show(p, name(p))));
            }
        }
    }

    private void rebuild() {
        java.awt.Component focus =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        String focused = focus != null && tasks.isAncestorOf(focus) ? focus.getName() : null;
        tasks.removeAll();
        buttons.clear();
        parts.clear();
        for (TaskRow row : shown) {
            TaskButton button = new TaskButton(row, () -> go.accept(row.step(), Place.STEP));
            button.setCurrent(row.step().equals(current));
            button.setNarrow(narrow);
            buttons.put(row.step(), button);
            tasks.add(button);
            if (row.step().equals(current) && !narrow) {
                addParts(row);
            }
        }
        tasks.revalidate();
        tasks.repaint();
        for (java.awt.Component c : tasks.getComponents()) {
            if (focused != null && focused.equals(c.getName())) {
                c.requestFocusInWindow();
            }
        }
    }

    private void addParts(TaskRow row) {
        for (Part part : row.parts()) {
            PartButton button =
                    new PartButton(part, name(part), () -> go.accept(row.step(), place(row.step(), part.id())));
            parts.put(part.id(), button);
            tasks.add(button, "gapleft 28");
        }
        if (!row.parts().isEmpty()) {
            tasks.add(Box.createVerticalStrut(Kit.scale(6)));
        }
    }

    private String name(Part part) {
        return texts.get(part.complete() ? "navigator.part.done" : "navigator.part.open", part.title());
    }

    /** Where the part leads now: to another gap once the first is filled. */
    private Place place(String step, String part) {
        return shown.stream()
                .filter(r -> r.step().equals(step))
                .flatMap(r -> r.parts().stream())
                .filter(p -> p.id().equals(part))
                .findFirst()
                .map(Part::place)
                .orElse(Place.STEP);
    }
}
