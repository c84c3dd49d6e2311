package id.lintas.plugin.practice.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.PracticeData;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** The row over the search: the field, suggestions, how many were found, and their order. */
final class SearchBar {

    /** As in the combo box. */
    private static final List<Finder.Order> ORDERS =
            List.of(Finder.Order.BEST, Finder.Order.TITLE, Finder.Order.NEWEST);

    private final EditorHost<PracticeData> host;
    private final JComponent suggestions;
    private final JButton filters;
    private final JButton compared;
    private final JTextField field = new JTextField();
    private final JLabel count = Kit.note("");
    private final JComboBox<String> order = new JComboBox<>();
    private final JPanel panel = new JPanel(new BorderLayout(Kit.scale(12), 0));

    SearchBar(
            EditorHost<PracticeData> host,
            JComponent suggestions,
            Consumer<String> typed,
            Consumer<Finder.Order> sorted,
            Runnable compare,
            Runnable filters) {
        this.host = host;
        this.suggestions = suggestions;
        this.filters = Kit.button(host.text("search.filters"), "funnel", filters);
        this.filters.setName("filters");
        this.filters.setVisible(false);
        compared = Kit.button("", "layout-split", compare);
        compared.setName("compare");
        compared(0);
        field.setName("searchLibrary");
        field.getAccessibleContext().setAccessibleName(host.text("search.name"));
        field.putClientProperty("JTextField.placeholderText", host.text("search.hint"));
        field.putClientProperty("JTextField.leadingIcon", Kit.icon("search", 14, "text2"));
        field.putClientProperty("JTextField.showClearButton", true);
        field.setPreferredSize(new Dimension(Kit.scale(330), Kit.scale(30)));
        Kit.onTyped(field, () -> typed.accept(field.getText()));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                host.focused(Place.field("practices"));
            }
        });
        order.setName("order");
        order.getAccessibleContext().setAccessibleName(host.text("sort.name"));
        order.addItem(host.text("sort.best"));
        order.addItem(host.text("sort.title"));
        order.addItem(host.text("sort.newest"));
        order.addActionListener(e -> sorted.accept(ORDERS.get(order.getSelectedIndex())));
        lay();
    }

    private void lay() {
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, Kit.scale(8), 0));
        right.setOpaque(false);
        right.add(filters);
        right.add(compared);
        right.add(count);
        right.add(order);
        panel.setOpaque(false);
        panel.setBorder(BorderFactory.createEmptyBorder(Kit.scale(7), Kit.scale(20), Kit.scale(7), Kit.scale(12)));
        panel.add(field, BorderLayout.LINE_START);
        panel.add(suggestions, BorderLayout.CENTER);
        panel.add(right, BorderLayout.LINE_END);
    }

    /** Where there is little room the suggestions go below, and a button brings the filters. */
    void narrow(boolean narrow) {
        filters.setVisible(narrow);
        panel.add(suggestions, narrow ? BorderLayout.PAGE_END : BorderLayout.CENTER);
        panel.revalidate();
    }

    JComponent component() {
        return panel;
    }

    /** What Down does in the search field, past suggestions and filters. */
    void onDown(Runnable deed) {
        field.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "toResults");
        field.getActionMap().put("toResults", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                deed.run();
            }
        });
    }

    JTextField field() {
        return field;
    }

    void count(String text) {
        count.setText(text);
    }

    /** Two make a comparison; the button says how many there are, and is not there for none. */
    void compared(int practices) {
        compared.setText(host.text("compare.open", practices));
        compared.setEnabled(practices > 1);
        compared.setVisible(practices > 0);
    }
}
