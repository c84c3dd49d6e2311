package id.lintas.app.similar;

import id.lintas.api.ui.Kit;
import id.lintas.app.answers.AnswerMarks;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.engine.review.answers.Question;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import net.miginfocom.swing.MigLayout;

/** Pairs of groups that wrote alike, and the evidence for the chosen one. */
public final class SimilarPage implements AutoCloseable {

    private final SimilarDesk desk;
    private final AppTexts texts;
    private final AnswerMarks marks;
    private final PairTable table;
    private final SideBySide evidence;
    private final JLabel said = Kit.note("");
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final List<Runnable> stops;

    /**
     * @param labels what a person calls a question
     * @param earlier lets a person choose the folder of an earlier class
     */
    public SimilarPage(
            SimilarDesk desk,
            AppTexts texts,
            AnswerMarks marks,
            Function<Question, String> labels,
            Supplier<Optional<Path>> earlier) {
        this.desk = desk;
        this.texts = texts;
        this.marks = marks;
        this.table = new PairTable(texts, marks::name);
        this.evidence = new SideBySide(texts, labels);
        panel.setName("similarPage");
        panel.add(bar(earlier), BorderLayout.NORTH);
        middle.add(pairs(), "pairs");
        middle.add(none(), "none");
        panel.add(middle);
        table.getSelectionModel().addListSelectionListener(e -> showEvidence());
        stops = List.of(desk.listen(this::refresh), marks.listen(this::renamed));
        refresh();
    }

    private JComponent bar(Supplier<Optional<Path>> earlier) {
        JPanel bar = new JPanel(new MigLayout("insets 8 12 4 12, fillx, gapx 8, wrap 2", "[][grow,fill,0:0]"));
        JButton choose = Kit.button(
                texts.get("similar.earlier"),
                "folder2-open",
                () -> earlier.get().ifPresent(desk::compareWith));
        choose.setName("earlierClass");
        bar.add(choose);
        said.setName("similarCount");
        bar.add(said, "wmin 0");
        bar.add(Kit.wrapped(texts.get("similar.about"), "caption"), "span 2, growx, wmin 0");
        return bar;
    }

    private JComponent pairs() {
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, table(), evidence());
        split.setResizeWeight(0.35);
        split.setBorder(BorderFactory.createEmptyBorder());
        return split;
    }

    private JComponent none() {
        JPanel none = new JPanel(new MigLayout("insets 12, fillx", "[grow,fill,0:0]"));
        JComponent sentence = Kit.wrapped(texts.get("similar.none"), "secondary");
        sentence.setName("similarNone");
        none.add(sentence, "wmin 0");
        return none;
    }

    private JScrollPane table() {
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    /** However much there is to read, the table keeps its room. */
    private JScrollPane evidence() {
        JScrollPane scroll = Kit.scroll(evidence.component());
        scroll.setPreferredSize(new Dimension(Kit.scale(300), Kit.scale(200)));
        scroll.setName("evidence");
        scroll.setFocusable(true);
        scroll.getAccessibleContext().setAccessibleName(texts.get("similar.side"));
        ListTables.onKey(table, "ENTER", scroll::requestFocusInWindow);
        ListTables.onKey(scroll, "ESCAPE", table::requestFocusInWindow);
        return scroll;
    }

    private void refresh() {
        table.show(desk.pairs());
        Formats formats = Formats.of(texts);
        String count = desk.busy()
                ? texts.get("similar.busy")
                : texts.get("similar.count", formats.number(desk.pairs().size()));
        said.setText(desk.earlier()
                .map(path -> texts.get("similar.with-earlier", count, String.valueOf(path.getFileName())))
                .orElse(count));
        cards.show(middle, desk.compared() && desk.pairs().isEmpty() ? "none" : "pairs");
        showEvidence();
    }

    private void renamed() {
        table.repaint();
        showEvidence();
    }

    private void showEvidence() {
        table.chosen().ifPresentOrElse(pair -> evidence.show(pair, marks::name), evidence::clear);
    }

    public JComponent component() {
        return panel;
    }

    public void focus() {
        if (table.isShowing()) {
            table.requestFocusInWindow();
        } else {
            panel.transferFocus();
        }
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }
}
