package id.lintas.plugin.quiz.ui;

import id.lintas.api.StepContext;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.ConceptList;
import id.lintas.plugin.quiz.Draft;
import id.lintas.plugin.quiz.Quiz;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;

/** Questions that the group may take over: search at the top, the list at the left, the whole question at the right. */
final class DraftsTab {

    private static final String LIST = "list";
    private static final String EMPTY = "empty";

    private final EditorHost<Quiz> host;
    private final QuizEdits edits;
    private final Function<StepContext, List<Draft>> source;
    private final Consumer<String> used;
    private final JTextField search = new JTextField(18);
    private final JLabel count = Kit.note("");
    private final DefaultListModel<Draft> model = new DefaultListModel<>();
    private final JList<Draft> list = new JList<>(model);
    private final DraftPreview preview;
    private final CardLayout cards = new CardLayout();
    private final JPanel left = new JPanel(cards);
    private final CardLayout pages = new CardLayout();
    private final JPanel panel = new JPanel(pages);
    private List<Draft> drafts = List.of();
    private int taken;

    /**
     * @param name tells the two sources apart, in the names of components
     * @param used is told the id of a question that was taken over
     */
    DraftsTab(
            EditorHost<Quiz> host,
            QuizEdits edits,
            String name,
            Function<StepContext, List<Draft>> source,
            Consumer<String> used) {
        this.host = host;
        this.edits = edits;
        this.source = source;
        this.used = used;
        preview = new DraftPreview(host, name, this::use);
        prepareSearch(name);
        prepareList(name);
        JPanel top = new JPanel(new BorderLayout(Kit.scale(12), 0));
        top.setOpaque(false);
        top.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(20), Kit.scale(8), Kit.scale(20)));
        top.add(search, BorderLayout.LINE_START);
        top.add(count, BorderLayout.LINE_END);
        JPanel page = new JPanel(new BorderLayout());
        page.add(top, BorderLayout.NORTH);
        page.add(Kit.beside(left, 320, preview.component()), BorderLayout.CENTER);
        Swing.surface(page);
        Swing.surface(panel);
        panel.add(page, LIST);
        panel.add(nothing(), EMPTY);
    }

    JComponent component() {
        return panel;
    }

    int count() {
        return drafts.size();
    }

    void show(Quiz quiz) {
        List<Draft> fresh = source.apply(host.context());
        if (!fresh.equals(drafts)) {
            drafts = fresh;
            filter();
        }
        pages.show(panel, drafts.isEmpty() ? EMPTY : LIST);
        list.repaint();
        showSelected();
    }

    void focus() {
        search.requestFocusInWindow();
    }

    /** Says how many were taken since the last search, and goes on to the next that is not in the quiz. */
    void tookOne() {
        taken++;
        count.setText(host.text("drafts.taken", taken));
        IntStream.range(0, model.size())
                .map(i -> (list.getSelectedIndex() + i) % model.size())
                .filter(i -> !isUsed(Optional.of(model.get(i))))
                .findFirst()
                .ifPresent(this::select);
    }

    private void select(int index) {
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
    }

    private void prepareSearch(String name) {
        search.setName("search-" + name);
        search.getAccessibleContext().setAccessibleName(host.text("drafts.search"));
        search.putClientProperty("JTextField.placeholderText", host.text("drafts.search.hint"));
        search.putClientProperty("JTextField.leadingIcon", Kit.icon("search", 14, "text3"));
        search.putClientProperty("JTextField.showClearButton", true);
        Kit.onTyped(search, this::filter);
        Swing.bind(search, "DOWN", list::requestFocusInWindow);
    }

    private void prepareList(String name) {
        list.setName("drafts-" + name);
        list.getAccessibleContext().setAccessibleName(host.text("drafts.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new CardCell<>(this::card));
        list.setFixedCellHeight(CardCell.height());
        list.addListSelectionListener(e -> showSelected());
        Swing.bind(list, "ENTER", () -> selected().ifPresent(this::use));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    selected().ifPresent(DraftsTab.this::use);
                }
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        left.add(scroll, LIST);
        left.add(
                Kit.empty(
                        host.text("drafts.none"), Kit.button(host.text("drafts.clear"), "", () -> search.setText(""))),
                EMPTY);
    }

    private JComponent nothing() {
        return Kit.empty(host.text("project.empty"), Kit.button(host.text("try.write"), "", () -> used.accept("")));
    }

    private void filter() {
        List<Draft> found = drafts.stream()
                .filter(d -> d.matches(search.getText(), host.context()))
                .toList();
        model.clear();
        model.addAll(found);
        taken = 0;
        list.setSelectedIndex(found.isEmpty() ? -1 : 0);
        count.setText(host.text("drafts.count", found.size(), drafts.size()));
        cards.show(left, found.isEmpty() ? EMPTY : LIST);
    }

    private Optional<Draft> selected() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    private void showSelected() {
        preview.show(selected(), isUsed(selected()));
    }

    private void use(Draft draft) {
        if (!host.readOnly()) {
            used.accept(edits.use(draft));
        }
    }

    private boolean isUsed(Optional<Draft> draft) {
        return draft.filter(d -> host.data().hasStem(d.question().stem())).isPresent();
    }

    private CardCell.Card card(Draft draft) {
        boolean there = isUsed(Optional.of(draft));
        String concept = ConceptList.of(host.context()).term(draft.question().concept(), host.context());
        return new CardCell.Card(
                draft.origin(),
                draft.level().isEmpty() ? concept : concept + ", " + draft.level(),
                draft.question().stem(),
                there ? "check2" : "",
                "ok",
                there ? host.text("drafts.used") : "");
    }
}
