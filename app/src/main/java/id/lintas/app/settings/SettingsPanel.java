package id.lintas.app.settings;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.RoomyPane;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** Pages at the left, the chosen one at the right; what is searched is found over all of them. */
final class SettingsPanel {

    private final AppTexts texts;
    private final SettingHost host;
    private final List<SettingsSource> pages;
    private final JTextField search = new JTextField();
    private final JList<String> list;
    private final JPanel body = new JPanel(new BorderLayout());
    private final JPanel panel = new JPanel(new MigLayout(
            "insets 16, fill, gapx 16, gapy 12", "[170!,fill][fill,grow,0:100:]", "[][fill,grow,0:100:]"));

    /** @param pages in the order of the list */
    SettingsPanel(AppTexts texts, SettingHost host, List<SettingsSource> pages) {
        this.texts = texts;
        this.host = host;
        this.pages = List.copyOf(pages);
        this.list = new JList<>(pages.stream().map(SettingsSource::title).toArray(String[]::new));
        build();
        show(0);
    }

    JComponent component() {
        return panel;
    }

    private void build() {
        search.setName("settingsSearch");
        search.putClientProperty("JTextField.placeholderText", texts.get("settings.search"));
        search.putClientProperty("JTextField.leadingIcon", Kit.icon("search", 14, "text2"));
        search.putClientProperty("JTextField.showClearButton", true);
        search.getAccessibleContext().setAccessibleName(texts.get("settings.search"));
        Kit.onTyped(search, this::find);
        list.setName("settingsPages");
        list.getAccessibleContext().setAccessibleName(texts.get("settings.pages"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(Kit.scale(30));
        list.setBackground(Kit.color("chrome"));
        DefaultListCellRenderer plain = new DefaultListCellRenderer();
        plain.putClientProperty("html.disable", true);
        list.setCellRenderer(plain);
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
                put(content(pages.get(list.getSelectedIndex())));
            }
        });
        body.setOpaque(false);
        panel.add(search, "span, growx, wrap");
        panel.add(list, "top");
        panel.add(body);
    }

    /** The id of the page that is shown; empty while something is searched. */
    String current() {
        return list.getSelectedIndex() < 0
                ? ""
                : pages.get(list.getSelectedIndex()).id();
    }

    void show(String id) {
        show(Math.max(0, pages.stream().map(SettingsSource::id).toList().indexOf(id)));
    }

    private void show(int index) {
        list.setSelectedIndex(index);
    }

    private void again() {
        if (list.getSelectedIndex() >= 0) {
            put(content(pages.get(list.getSelectedIndex())));
        } else {
            find();
        }
    }

    private void put(JComponent content) {
        body.removeAll();
        body.add(content);
        body.revalidate();
        body.repaint();
    }

    private JComponent content(SettingsSource page) {
        return page.content()
                .map(Supplier::get)
                .<JComponent>map(RoomyPane::new)
                .orElseGet(() -> rows(page.group().orElseThrow().get()));
    }

    private JComponent rows(SettingGroup group) {
        SettingRows rows = new SettingRows(texts, host, this::again);
        rows.add(group, "", false);
        return scrolled(rows);
    }

    private void find() {
        String query = search.getText();
        if (query.isBlank()) {
            if (list.getSelectedIndex() < 0) {
                show(0);
            }
            return;
        }
        list.clearSelection();
        SettingRows rows = new SettingRows(texts, host, this::again);
        pages.forEach(page -> page.group().ifPresent(group -> rows.add(group.get(), query, true)));
        put(rows.isEmpty() ? Kit.wrapped(texts.get("settings.none", query), "caption") : scrolled(rows));
    }

    private static JComponent scrolled(SettingRows rows) {
        JPanel top = Kit.rows(new BorderLayout());
        top.setOpaque(false);
        top.add(rows.component(), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(top);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(Kit.scale(16));
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }
}
