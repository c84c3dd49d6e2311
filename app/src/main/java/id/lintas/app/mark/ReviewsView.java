package id.lintas.app.mark;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.ListTables;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import id.lintas.engine.mark.Answers;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.ReviewWords;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.session.Edit;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** What facilitators said about the project: to the group. Enter goes to the place of a comment, Space marks it as answered. */
public final class ReviewsView implements ToolView {

    private final OpenDocument document;
    private final AppTexts texts;
    private final Navigation navigation;
    private final ReviewWords words;
    private final DefaultListModel<Review> model = new DefaultListModel<>();
    private final JList<Review> list = new JList<>(model);
    private final ReviewLines lines;
    private final JTable table;
    private final JLabel points = Kit.heading("");
    private final JTextArea overall = new JTextArea();
    private final JButton answer;
    private final JButton go;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel content = new JPanel(new BorderLayout());
    private final JLabel none;
    private final Runnable stopListening;
    private Set<String> answered = Set.of();

    /** @param titles of steps */
    public ReviewsView(OpenDocument document, AppTexts texts, UnaryOperator<String> titles, Navigation navigation) {
        this.document = document;
        this.texts = texts;
        this.navigation = navigation;
        this.words = new ReviewWords(texts.locale());
        this.lines = new ReviewLines(texts, titles);
        this.table = new JTable(lines);
        this.none = Kit.note(texts.get("reviews.none"));
        this.answer = Kit.button(texts.get("reviews.answer"), "check-lg", this::answer);
        this.go = Kit.button(texts.get("reviews.go"), "arrow-right", this::go);
        prepare();
        content.add(Kit.beside(plain(list), 220, said()));
        panel.setName("reviewsView");
        stopListening = document.listen(changed -> refresh());
        refresh();
    }

    private void prepare() {
        list.setName("reviews");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new PlainLine<>(Review.class, this::line));
        list.getAccessibleContext().setAccessibleName(texts.get("view.reviews"));
        list.addListSelectionListener(e -> showReview());
        ListTables.prepare(table, "reviewLines", texts.get("reviews.table"), 170, 110, 420, 90);
        ListTables.onOpen(table, this::go);
        ListTables.onKey(table, "SPACE", this::answer);
        table.getSelectionModel().addListSelectionListener(e -> showDeeds());
        overall.setName("overallSaid");
        overall.setEditable(false);
        overall.setLineWrap(true);
        overall.setWrapStyleWord(true);
        overall.setOpaque(false);
        overall.setBorder(null);
        overall.getAccessibleContext().setAccessibleName(texts.get("mark.overall"));
        answer.setName("answerComment");
        go.setName("goToComment");
        none.setBorder(BorderFactory.createEmptyBorder(Kit.scale(12), Kit.scale(16), Kit.scale(12), Kit.scale(16)));
    }

    private JComponent said() {
        JPanel said = Kit.rows(
                new MigLayout("insets 8 12 8 12, fill, wrap 1, hidemode 3", "[grow,fill,0:0]", "[][][grow,fill][]"));
        // The ground of the divided pane behind it is white in high contrast.
        said.setOpaque(true);
        said.add(points, "wmin 0");
        said.add(overall, "wmin 0");
        said.add(plain(table), "wmin 0, hmin 76");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.add(answer);
        buttons.add(go);
        said.add(buttons);
        return Kit.scroll(said);
    }

    private static JScrollPane plain(JComponent inside) {
        JScrollPane scroll = new JScrollPane(inside);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private String line(Review review) {
        return words.name(review) + " · " + words.said(review.total());
    }

    private void refresh() {
        List<Review> now = Reviews.of(document.project());
        boolean others = model.size() != now.size();
        for (int i = 0; i < now.size() && !others; i++) {
            others = !model.get(i).equals(now.get(i));
        }
        answered = Answers.of(document.project());
        if (others) {
            int row = Math.max(0, list.getSelectedIndex());
            model.clear();
            model.addAll(now);
            list.setSelectedIndex(Math.min(row, now.size() - 1));
        }
        panel.removeAll();
        panel.add(now.isEmpty() ? none : content);
        panel.revalidate();
        panel.repaint();
        showReview();
    }

    private void showReview() {
        Optional<Review> review = Optional.ofNullable(list.getSelectedValue());
        int row = table.getSelectedRow();
        lines.show(review, answered);
        points.setText(review.map(this::line).orElse(""));
        String text = review.map(Review::overall).orElse("");
        overall.setText(text);
        overall.setVisible(!text.isBlank());
        if (row >= 0 && row < table.getRowCount()) {
            table.setRowSelectionInterval(row, row);
        }
        showDeeds();
    }

    private Optional<Comment> comment() {
        return lines.comment(table.getSelectedRow());
    }

    private void showDeeds() {
        Optional<Comment> comment = comment();
        boolean done = comment.filter(c -> answered.contains(c.id())).isPresent();
        answer.setText(texts.get(done ? "reviews.open-again" : "reviews.answer"));
        answer.setEnabled(comment.isPresent() && !document.readOnly());
        go.setEnabled(comment.filter(c -> !c.step().isEmpty()).isPresent());
    }

    private void answer() {
        comment().ifPresent(c -> {
            boolean now = !answered.contains(c.id());
            document.apply(new Edit(
                    texts.get(now ? "reviews.answer.edit" : "reviews.open-again.edit"),
                    "",
                    c.step(),
                    p -> Answers.mark(p, c.id(), now)));
        });
    }

    private void go() {
        comment().filter(c -> !c.step().isEmpty()).ifPresent(c -> navigation.go(c.step(), c.place()));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        if (table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
            table.requestFocusInWindow();
        }
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
