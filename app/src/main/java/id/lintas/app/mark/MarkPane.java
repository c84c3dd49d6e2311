package id.lintas.app.mark;

import id.lintas.api.ui.Kit;
import id.lintas.app.review.Beside;
import id.lintas.app.review.Marks;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.ListTables;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.CommentBank.Entry;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.ReviewWords;
import id.lintas.engine.review.Reviewed;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/**
 * Marks the chosen group beside the table. In the table and here: 1 to 4 give the current criterion its level, C goes to the
 * comment, Ctrl+Down and Ctrl+Up to the next group and the one before, Ctrl+Enter finishes one and goes on.
 */
public final class MarkPane implements Beside, CriteriaBox.Deeds, CommentBox.Deeds {

    private final MarkDesk desk;
    private final AppTexts texts;
    private final UnaryOperator<String> titles;
    private final MarkMenu menu;
    private final CriteriaBox criteria;
    private final CommentBox comments;
    private final JLabel title = Kit.heading("");
    private final JLabel count = Kit.note("");
    private final JLabel total = Kit.heading("");
    private final JLabel saved = Kit.note("");
    private final JLabel others = Kit.note("");
    private final JTextArea overall = new JTextArea(3, 10);
    private final JButton done;
    private final JButton agree;
    private final JPanel nobody = new JPanel(new MigLayout("insets 20, fillx, wrap 1", "[grow,fill,0:0]"));
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);
    private final Runnable stopListening;
    private Optional<JTable> table = Optional.empty();
    private Optional<Reviewed> shown = Optional.empty();
    private String said = "";
    private boolean showing;

    /** @param titles of steps */
    public MarkPane(MarkDesk desk, AppTexts texts, UnaryOperator<String> titles, MarkMenu menu) {
        this.desk = desk;
        this.texts = texts;
        this.titles = titles;
        this.menu = menu;
        this.criteria = new CriteriaBox(texts, this);
        this.comments = new CommentBox(texts, this);
        this.done = Kit.button(texts.get("mark.finish"), "check-lg", this::finish);
        this.agree =
                Kit.button(texts.get("mark.agree"), "people", () -> shown.ifPresent(r -> Moderation.begin(desk, r)));
        done.setName("markDone");
        agree.setName("markAgree");
        menu.afterwards(this::leave);
        panel.setName("markPane");
        panel.add(scrolled(content()), "marks");
        panel.add(nobody, "nobody");
        say("");
        stopListening = desk.listen(() -> refresh(false));
        refresh(true);
    }

    private JComponent content() {
        JPanel content =
                new JPanel(new MigLayout("insets 12, fillx, wrap 2, gapy 8, hidemode 3", "[grow,fill,0:0]8[]"));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill]8[]"));
        head.add(title, "wmin 0");
        head.add(count);
        content.add(head, "span 2, growx, wmin 0");
        content.add(criteria.component(), "span 2, growx, wmin 0");
        content.add(total, "span 2, wmin 0");
        content.add(others, "span 2, wmin 0");
        content.add(agree, "span 2, growx 0");
        content.add(comments.component(), "span 2, growx, wmin 0, gaptop 4");
        content.add(Kit.heading(texts.get("mark.overall")), "span 2, gaptop 4");
        overall.setName("overall");
        overall.setLineWrap(true);
        overall.setWrapStyleWord(true);
        overall.getAccessibleContext().setAccessibleName(texts.get("mark.overall"));
        Kit.onTyped(overall, this::overallTyped);
        overall.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        overall.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        content.add(new JScrollPane(overall), "span 2, growx, wmin 0");
        content.add(done, "split 2, span 2, growx 0");
        content.add(saved, "wmin 0");
        return content;
    }

    private static JComponent scrolled(JComponent content) {
        JPanel rows = Kit.rows(new BorderLayout());
        rows.add(content, BorderLayout.NORTH);
        JScrollPane scroll = Kit.scroll(rows);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Kit.color("line")));
        return scroll;
    }

    @Override
    public Marks marks() {
        return desk;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public List<JComponent> bar() {
        return menu.controls();
    }

    @Override
    public void attach(JTable rows, JComponent page) {
        table = Optional.of(rows);
        for (JComponent place : List.of(rows, page)) {
            for (int level = 0; level <= 4; level++) {
                int given = level;
                ListTables.onKey(place, "typed " + level, () -> outsideOfLists(() -> criteria.give(given)));
            }
            ListTables.onKey(place, "typed c", () -> outsideOfLists(comments::focus));
            ListTables.onKey(place, "ctrl DOWN", () -> go(1));
            ListTables.onKey(place, "ctrl UP", () -> go(-1));
            ListTables.onKey(place, "ctrl ENTER", this::finish);
            ListTables.onKey(place, "ctrl Z", desk::undo);
            ListTables.onKey(place, "alt DOWN", () -> criteria.move(1, false));
            ListTables.onKey(place, "alt UP", () -> criteria.move(-1, false));
        }
        for (String keys : List.of("ctrl DOWN", "ctrl UP", "ctrl ENTER", "ctrl Z")) {
            // A text has some of these keys itself.
            ListTables.onKey(overall, keys, page.getActionMap().get(keys));
        }
        ListTables.onKey(criteria.component(), "DOWN", () -> criteria.move(1, true));
        ListTables.onKey(criteria.component(), "UP", () -> criteria.move(-1, true));
        ListTables.onKey(overall, "ESCAPE", this::leave);
    }

    /** Letters and digits choose in a list. */
    private static void outsideOfLists(Runnable deed) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (!(owner instanceof JList || owner instanceof JComboBox)) {
            deed.run();
        }
    }

    @Override
    public void show(Optional<Reviewed> reviewed, String trouble) {
        say(trouble);
        boolean other = !reviewed.map(MarkDesk::key).equals(shown.map(MarkDesk::key));
        shown = reviewed;
        menu.show(reviewed);
        refresh(other);
    }

    /** What stands here in place of marks. */
    private void say(String trouble) {
        if (nobody.getComponentCount() == 0 || !trouble.equals(said)) {
            nobody.removeAll();
            said = trouble;
            if (!trouble.isEmpty()) {
                nobody.add(Kit.wrapped(texts.get("mark.unreadable"), "h4"), "wmin 0");
            }
            nobody.add(Kit.wrapped(trouble.isEmpty() ? texts.get("mark.nobody") : trouble, ""), "wmin 0");
            nobody.revalidate();
        }
    }

    @Override
    public Runnable listen(Runnable changed) {
        return desk.listen(changed);
    }

    private void refresh(boolean fresh) {
        cards.show(panel, shown.isPresent() ? "marks" : "nobody");
        shown.ifPresent(r -> {
            showing = true;
            Review review = desk.review(r);
            criteria.show(desk.rubric(r), review, fresh);
            comments.show(
                    Spot.of(r, texts.get("mark.whole"), titles),
                    review,
                    desk.store().bank(),
                    criteria.current(),
                    fresh);
            if (!overall.getText().equals(review.overall())) {
                overall.setText(review.overall());
            }
            words(r, review);
            showing = false;
        });
    }

    private void words(Reviewed r, Review review) {
        ReviewWords words = new ReviewWords(texts.locale());
        title.setText(texts.get(review.agreed() ? "mark.title.agreed" : "mark.title", desk.name(r)));
        count.setText(texts.get("mark.count", criteria.given(), criteria.size()));
        total.setText(
                review.total().of() == 0
                        ? texts.get("mark.total.none")
                        : texts.get("mark.total", words.said(review.total())));
        List<Review> further = desk.others(r);
        others.setText(String.join(
                " · ",
                further.stream()
                        .map(o -> words.name(o) + ": " + words.said(o.total()))
                        .toList()));
        others.setVisible(!further.isEmpty());
        agree.setVisible(Moderation.possible(review, further));
        done.setEnabled(!review.blank());
        saved.setText(desk.store().trouble().isPresent() ? texts.get("mark.not-saved") : desk.status(r));
    }

    private void overallTyped() {
        if (!showing) {
            shown.ifPresent(r -> desk.change(r, "overall", review -> review.withOverall(overall.getText())));
        }
    }

    @Override
    public void give(String criterion, int level) {
        shown.ifPresent(r -> desk.change(r, "", review -> review.withLevel(criterion, level)));
    }

    @Override
    public void currentChanged() {
        shown.ifPresent(r -> comments.show(
                Spot.of(r, texts.get("mark.whole"), titles),
                desk.review(r),
                desk.store().bank(),
                criteria.current(),
                false));
    }

    @Override
    public void add(Comment comment) {
        shown.ifPresent(r -> desk.change(r, "", review -> review.with(comment)));
        desk.store().keep(desk.store().bank().learned(comment.criterion(), comment.text()));
    }

    @Override
    public void remove(Comment comment) {
        shown.ifPresent(r -> desk.change(r, "", review -> review.without(comment)));
    }

    @Override
    public void forget(Entry entry) {
        desk.store().keep(desk.store().bank().without(entry));
    }

    @Override
    public void leave() {
        table.ifPresent(JTable::requestFocusInWindow);
    }

    /** Done with this one; on to the next. */
    private void finish() {
        shown.filter(r -> !desk.review(r).blank()).ifPresent(r -> {
            desk.finish(r, true);
            go(1);
        });
    }

    /** To the next line of the table, or the one before. */
    private void go(int by) {
        table.ifPresent(t -> {
            int row = t.getSelectedRow() + by;
            if (row >= 0 && row < t.getRowCount()) {
                t.setRowSelectionInterval(row, row);
                t.scrollRectToVisible(t.getCellRect(row, 0, true));
            }
        });
    }

    @Override
    public void close() {
        stopListening.run();
        menu.close();
    }
}
