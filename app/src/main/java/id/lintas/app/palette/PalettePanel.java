package id.lintas.app.palette;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** The popup: a field, what it finds, and what the keys do. The focus stays in the field. */
final class PalettePanel {

    private static final int PAGE = 8;
    private static final int HIGHEST = 372;

    private final AppTexts texts;
    private PaletteSearch search;
    private final Consumer<PaletteEntry> chosen;
    private final JTextField field = new JTextField();
    private final DefaultListModel<PaletteRow> rows = new DefaultListModel<>();
    private final JList<PaletteRow> list = new JList<>(rows);
    private final JScrollPane scroll = new JScrollPane();
    private final PaletteRenderer renderer;
    private final JLabel scope = Kit.note("");
    private final JLabel count = Kit.note("");
    private final JPanel panel = new JPanel(new BorderLayout());
    private Optional<PaletteKind> only = Optional.empty();

    PalettePanel(AppTexts texts, PaletteSearch search, Consumer<PaletteEntry> chosen, Runnable close) {
        this.texts = texts;
        this.search = search;
        this.chosen = chosen;
        this.renderer = new PaletteRenderer(texts);
        panel.setName("palette");
        panel.putClientProperty(
                "FlatLaf.style", "arc: 16; background: $Lintas.surface; border: 1,1,1,1,$Lintas.line,1,16");
        panel.add(head(), BorderLayout.NORTH);
        panel.add(body());
        panel.add(foot(), BorderLayout.SOUTH);
        keys(close);
        find();
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        field.requestFocusInWindow();
    }

    /** Finds in other entries from now on. */
    void search(PaletteSearch other) {
        search = other;
        find();
    }

    private JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 0 18 0 18, gapx 8, fill", "[][grow,fill][]", "[center]"));
        head.setOpaque(false);
        head.setPreferredSize(new Dimension(10, Kit.scale(48)));
        head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Kit.color("line")));
        field.setName("paletteField");
        field.setFont(Look.font("").deriveFont(Look.font("h2").getSize2D()));
        field.setBorder(BorderFactory.createEmptyBorder());
        field.setOpaque(false);
        field.putClientProperty("JTextField.placeholderText", texts.get("palette.placeholder"));
        field.getAccessibleContext().setAccessibleName(texts.get("palette.name"));
        Kit.onTyped(field, this::find);
        head.add(new JLabel(Kit.icon("search", 18, "text2")));
        head.add(field, "wmin 40");
        scope.putClientProperty("FlatLaf.styleClass", "caption");
        head.add(scope, "wmin 0");
        return head;
    }

    private JComponent body() {
        list.setName("paletteList");
        list.setCellRenderer(renderer);
        list.setFocusable(false);
        list.setOpaque(false);
        list.setBorder(BorderFactory.createEmptyBorder(0, 0, Kit.scale(6), 0));
        list.getAccessibleContext().setAccessibleName(texts.get("palette.results"));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                int index = list.locationToIndex(e.getPoint());
                if (index >= 0 && list.getCellBounds(index, index).contains(e.getPoint())) {
                    select(index);
                    choose();
                }
            }
        });
        scroll.setViewportView(list);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(Kit.scale(36));
        return scroll;
    }

    private JComponent foot() {
        JPanel foot = new JPanel(new MigLayout("insets 0 18 0 18, fill", "[grow,0:pref:][]", "[center]"));
        foot.setOpaque(false);
        foot.setPreferredSize(new Dimension(10, Kit.scale(34)));
        foot.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Kit.color("line")));
        JLabel help = Kit.note(texts.get("palette.help"));
        help.putClientProperty("FlatLaf.styleClass", "caption");
        count.setName("paletteCount");
        count.putClientProperty("FlatLaf.styleClass", "caption");
        foot.add(help, "wmin 0");
        foot.add(count);
        return foot;
    }

    private void keys(Runnable close) {
        field.setFocusTraversalKeysEnabled(false);
        on("UP", () -> move(-1));
        on("DOWN", () -> move(1));
        on("PAGE_UP", () -> move(-PAGE));
        on("PAGE_DOWN", () -> move(PAGE));
        on("ENTER", this::choose);
        on("ESCAPE", close);
        on("TAB", () -> filter(1));
        on("shift TAB", () -> filter(-1));
    }

    private void on(String key, Runnable deed) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), "palette " + key);
        field.getActionMap().put("palette " + key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                deed.run();
            }
        });
    }

    /** The next kind alone; after the last one, all again. */
    private void filter(int by) {
        List<PaletteKind> kinds = Arrays.asList(PaletteKind.values());
        int now = kinds.indexOf(only.orElse(PaletteKind.LATEST));
        do {
            now = Math.floorMod(now + by, kinds.size());
            only = Optional.of(kinds.get(now)).filter(k -> k != PaletteKind.LATEST);
        } while (only.isPresent() && search.find(field.getText(), only).total() == 0);
        find();
    }

    private void find() {
        PaletteSearch.Result result = search.find(field.getText(), only);
        rows.clear();
        rows.addAll(PaletteRow.of(result));
        scope.setText(only.map(kind -> texts.get(kind.key())).orElseGet(() -> texts.get("palette.scope")));
        count.setText(
                result.total() == 0
                        ? texts.get("palette.none")
                        : texts.get("palette.count", result.shown(), result.total()));
        list.clearSelection();
        move(1);
        if (rows.isEmpty()) {
            tell();
        }
        scroll.setPreferredSize(new Dimension(0, Math.min(Kit.scale(HIGHEST), list.getPreferredSize().height)));
        panel.revalidate();
    }

    private void move(int by) {
        int direction = Integer.signum(by);
        int index = Math.max(-1, list.getSelectedIndex()) + by;
        index = Math.max(0, Math.min(rows.size() - 1, index));
        int at = next(index, direction);
        select(at >= 0 ? at : next(index, -direction));
    }

    private int next(int from, int direction) {
        int index = from;
        while (index >= 0 && index < rows.size() && !(rows.get(index) instanceof PaletteRow.Found)) {
            index += direction;
        }
        return index >= 0 && index < rows.size() ? index : -1;
    }

    private void select(int index) {
        if (index >= 0 && rows.get(index) instanceof PaletteRow.Found) {
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index == 1 ? 0 : index);
            tell();
        }
    }

    /** The focus stays in the field, so the chosen line and the count are its description. */
    private void tell() {
        PaletteRow row = list.getSelectedValue();
        String line = row == null ? "" : renderer.name(row) + ". ";
        field.getAccessibleContext().setAccessibleDescription(line + count.getText());
    }

    private void choose() {
        if (list.getSelectedValue() instanceof PaletteRow.Found found
                && found.hit().entry().possible()) {
            chosen.accept(found.hit().entry());
        }
    }
}
