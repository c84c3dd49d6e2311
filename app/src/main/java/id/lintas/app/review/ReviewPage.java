package id.lintas.app.review;

import id.lintas.api.ui.Kit;
import id.lintas.app.review.ReviewDesk.Line;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Submission;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** What a class has handed in, as a table. Enter opens a project, F5 reads the folder anew, typing filters. */
public final class ReviewPage implements AutoCloseable {

    /** What the page asks of the window around it. */
    public interface Window {

        /** Lets a person choose a folder and looks through it. */
        void chooseFolder();

        void open(Submission submission);

        /** Opens the quiz of all groups' questions. */
        void classQuiz();
    }

    private final ReviewDesk desk;
    private final AppTexts texts;
    private final ReviewTableModel model;
    private final ReviewTable table;
    private final JTextField filter = new JTextField(24);
    private final JLabel progress = Kit.note("");
    private final JButton stop;
    private final JButton again;
    private final Beside beside;
    private final JTextArea remark = new JTextArea(1, 20);
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable stopListening;

    /**
     * @param steps of the usual worksheet
     * @param titles of steps
     * @param beside is closed with the page
     */
    public ReviewPage(
            ReviewDesk desk,
            AppTexts texts,
            List<String> steps,
            UnaryOperator<String> titles,
            Beside beside,
            Window window) {
        this.beside = beside;
        this.desk = desk;
        this.texts = texts;
        this.model = new ReviewTableModel(texts, steps, titles, beside.marks());
        this.table = new ReviewTable(texts, model);
        this.stop = Kit.button(texts.get("review.stop"), "x-lg", desk::stop);
        this.again = Kit.button(texts.get("review.again"), "arrow-repeat", desk::refresh);
        stop.setName("reviewStop");
        again.setName("reviewAgain");
        panel.setName("reviewPage");
        panel.add(bar(window), BorderLayout.NORTH);
        panel.add(middle(window));
        panel.add(foot(), BorderLayout.SOUTH);
        ListTables.onOpen(table, () -> selected(window::open));
        ListTables.onKey(panel, "F5", desk::refresh);
        table.getSelectionModel().addListSelectionListener(e -> showChosen());
        beside.attach(table, panel);
        Runnable stopDesk = desk.listen(this::refresh);
        Runnable stopMarks = beside.listen(model::marksChanged);
        stopListening = () -> {
            stopDesk.run();
            stopMarks.run();
            beside.close();
        };
        refresh();
    }

    private JComponent bar(Window window) {
        JPanel bar = new JPanel(new MigLayout("insets 8 12 8 12, fillx, gapx 8", "[][]8:push[][][][]", "[center]"));
        JButton choose = Kit.button(texts.get("review.choose"), "folder2-open", window::chooseFolder);
        choose.setName("reviewFolder");
        bar.add(choose);
        filter.setName("reviewFilter");
        filter.putClientProperty("JTextField.placeholderText", texts.get("review.filter"));
        filter.putClientProperty("JTextField.showClearButton", true);
        filter.putClientProperty("JTextField.leadingIcon", Kit.icon("search", 14, "text2"));
        filter.getAccessibleContext().setAccessibleName(texts.get("review.filter"));
        Kit.onTyped(filter, () -> table.filter(filter.getText()));
        ListTables.onKey(filter, "DOWN", table::requestFocusInWindow);
        bar.add(filter, "wmin 80");
        progress.setName("reviewProgress");
        bar.add(progress);
        JButton quiz = Kit.button(texts.get("class-quiz.open"), "patch-question", window::classQuiz);
        quiz.setName("reviewClassQuiz");
        bar.add(quiz);
        bar.add(stop, "hidemode 3");
        bar.add(again);
        return bar;
    }

    private JComponent middle(Window window) {
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        middle.add(new SharedWidth(scroll, beside.component()), "list");
        JButton choose = Kit.button(texts.get("review.choose"), "folder2-open", window::chooseFolder);
        choose.setName("reviewFirstFolder");
        middle.add(Kit.empty(texts.get("review.empty"), choose), "empty");
        return middle;
    }

    private JComponent foot() {
        remark.setName("reviewRemark");
        remark.setEditable(false);
        remark.setLineWrap(true);
        remark.setWrapStyleWord(true);
        remark.setBorder(null);
        remark.setOpaque(false);
        remark.getAccessibleContext().setAccessibleName(texts.get("review.column.remark"));
        JPanel foot =
                new JPanel(new MigLayout("insets 6 12 6 12, fillx, gapx 8, hidemode 3, wrap 1", "[grow,fill,0:0]"));
        foot.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Kit.color("line")));
        foot.add(remark, "wmin 0");
        JPanel deeds = new JPanel(new MigLayout("insets 0, gapx 8", "[grow,fill][][][]"));
        beside.bar().forEach(c -> deeds.add(c, c instanceof JLabel ? "wmin 0" : "growx 0"));
        foot.add(deeds, "wmin 0");
        return foot;
    }

    private void refresh() {
        if (model.show(desk.lines())) {
            table.columnsChanged();
        }
        boolean nothing = desk.folder().isEmpty() || desk.trouble().isPresent();
        cards.show(middle, nothing ? "empty" : "list");
        stop.setVisible(desk.busy());
        again.setEnabled(desk.folder().isPresent());
        progress.setText(progress());
        showChosen();
    }

    private String progress() {
        if (desk.trouble().isPresent()) {
            return texts.get("review.closed");
        }
        int all = desk.lines().size();
        Formats formats = Formats.of(texts);
        if (desk.busy()) {
            return texts.get("review.progress", formats.number(desk.done()), formats.number(all));
        }
        long unreadable = desk.lines().stream()
                .flatMap(l -> l.row().stream())
                .filter(r -> r.reviewed().isEmpty())
                .count();
        return desk.folder().isEmpty()
                ? ""
                : texts.get("review.count", formats.number(all), formats.number(unreadable));
    }

    private void selected(Consumer<Submission> deed) {
        table.selected().map(Line::submission).ifPresent(deed);
    }

    private void showChosen() {
        Optional<ReviewRow> row = table.selected().flatMap(Line::row);
        String text = row.map(r -> r.remark().apply(texts.locale())).orElse("");
        beside.show(row.flatMap(ReviewRow::reviewed), text);
        showRemark(text);
    }

    private void showRemark(String text) {
        remark.setText(text);
        remark.setVisible(!text.isEmpty());
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
        stopListening.run();
    }
}
