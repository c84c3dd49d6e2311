package id.lintas.app.search;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.search.SearchResult.Hit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import id.lintas.engine.search.Passage;
import id.lintas.engine.search.ProjectTexts;
import id.lintas.engine.search.Replacement;
import id.lintas.engine.search.Search;
import id.lintas.engine.session.Edit;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** Looks for words in everything that the group wrote, and puts others in their place where one ticks it. */
public final class SearchView implements ToolView {

    private final SearchDesk desk;
    private final OpenDocument document;
    private final AppTexts texts;
    private final Function<String, String> title;
    private final Navigation navigation;
    private final JTextField words = field("searchWords");
    private final JTextField by = field("replaceBy");
    private final JCheckBox exact = new JCheckBox();
    private final JCheckBox whole = new JCheckBox();
    private final JLabel count = Kit.note("");
    private final JButton replace;
    private final SearchTableModel model;
    private final SearchTable table;
    private final JPanel bar =
            new JPanel(new MigLayout("insets 4 12 4 12, gapx 8, hidemode 3", "[][]12[][]push[]12[]"));
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable stopListening;
    private IntConsumer counted = number -> {};

    /** @param title gives a step's title */
    public SearchView(
            SearchDesk desk,
            OpenDocument document,
            AppTexts texts,
            Function<String, String> title,
            Navigation navigation) {
        this.desk = desk;
        this.document = document;
        this.texts = texts;
        this.title = title;
        this.navigation = navigation;
        model = new SearchTableModel(texts, this::place, this::showCount);
        table = new SearchTable(model, texts.get("search.hits"), this::open);
        replace = Kit.button(" ", "", this::replace);
        replace.setName("replaceAll");
        name(words, "search.words");
        name(by, "search.by");
        box(exact, "search.exact");
        box(whole, "search.whole");
        words.putClientProperty("JTextField.leadingIcon", Kit.icon("search", 14, "text3"));
        words.addActionListener(e -> toHits());
        words.registerKeyboardAction(e -> toHits(), KeyStroke.getKeyStroke("DOWN"), JComponent.WHEN_FOCUSED);
        List.of(words, by, exact, whole, replace, count).forEach(bar::add);
        Kit.onTyped(words, this::search);
        Kit.onTyped(by, () -> model.replaceBy(by.getText()));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.setName("searchView");
        panel.add(bar, BorderLayout.NORTH);
        panel.add(scroll);
        stopListening = document.listen(changed -> search());
        desk.onAsked(this::mode);
        mode();
    }

    private static JTextField field(String name) {
        JTextField field = new JTextField(20);
        field.setName(name);
        field.putClientProperty("JTextField.showClearButton", true);
        return field;
    }

    private void name(JTextField field, String key) {
        field.getAccessibleContext().setAccessibleName(texts.get(key));
        field.putClientProperty("JTextField.placeholderText", texts.get(key));
    }

    private void box(JCheckBox box, String key) {
        box.setText(texts.get(key));
        box.setName(key);
        box.addActionListener(e -> search());
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        // Making room for the view may have taken the focus elsewhere.
        EventQueue.invokeLater(() -> {
            words.requestFocusInWindow();
            words.selectAll();
        });
    }

    @Override
    public void onCount(IntConsumer listener) {
        counted = listener;
        showCount();
    }

    @Override
    public void close() {
        stopListening.run();
        desk.onAsked(() -> {});
    }

    private void mode() {
        boolean replacing = desk.replacing() && !document.readOnly();
        by.setVisible(replacing);
        replace.setVisible(replacing);
        model.setReplacing(replacing);
        table.widths();
        search();
        bar.revalidate();
    }

    private Search wanted() {
        return new Search(words.getText(), exact.isSelected(), whole.isSelected());
    }

    private void search() {
        List<Passage> passages = document.decoded().map(ProjectTexts::of).orElse(List.of());
        model.show(words.getText().isBlank() ? SearchResult.NONE : new SearchResult(wanted(), passages, this::heading));
        showCount();
    }

    private void showCount() {
        int ticked = model.result().ticked().size();
        boolean nothing = words.getText().isBlank();
        count.setText(
                nothing
                        ? texts.get("search.help")
                        : texts.get("search.count", model.result().count()));
        counted.accept(nothing ? -1 : model.result().count());
        replace.setText(texts.get("search.replace", ticked));
        replace.setEnabled(ticked > 0);
    }

    private void toHits() {
        if (table.getRowCount() > 1) {
            table.setRowSelectionInterval(1, 1);
            table.requestFocusInWindow();
        }
    }

    private void replace() {
        List<Passage> chosen = model.result().ticked();
        Replacement replacement = new Replacement(wanted(), by.getText());
        String label = texts.get("search.edit", words.getText(), by.getText());
        document.apply(new Edit(label, "", "", project -> replacement.apply(project, chosen)));
    }

    private void open(Hit hit) {
        String page = hit.passage().area();
        navigation.go(
                page.equals(Passage.HEADER) ? Passage.GROUP : page,
                hit.passage().place());
    }

    private String heading(Passage passage) {
        return switch (passage.area()) {
            case Passage.HEADER, Passage.GROUP -> texts.get("page.group");
            case Passage.CASE -> texts.get("page.case-text");
            default -> title.apply(passage.area());
        };
    }

    private String place(Passage passage) {
        String item = passage.place().item();
        String label = label(passage);
        return item.isEmpty() || label.isEmpty() ? item + label : item + " · " + label;
    }

    private String label(Passage passage) {
        String key = "field." + passage.place().field();
        return document.decoded()
                .flatMap(d -> d.section(passage.area())
                        .filter(s -> s instanceof id.lintas.engine.step.SectionState.Decoded<?>)
                        .map(s -> ((id.lintas.engine.step.SectionState.Decoded<?>) s).step())
                        .flatMap(step -> d.context(step, texts.locale()).findText(key)))
                .filter(text -> !text.contains("{"))
                .orElse("");
    }
}
