package id.lintas.app.mark;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.ListTables;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.CommentBank;
import id.lintas.engine.mark.CommentBank.Entry;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/**
 * Comments of a review: where, what, and below it what was said before. Enter in the field adds the comment; Down goes to the
 * bank, where Enter takes a text over and Delete forgets it; Delete in the list of comments takes one back.
 */
final class CommentBox {

    private static final int MOST_SUGGESTIONS = 30;
    private static final int LINES = 4;

    /** What the box is told to do. */
    interface Deeds {

        void add(Comment comment);

        void remove(Comment comment);

        void forget(Entry entry);

        /** Away from the field, back to the table. */
        void leave();
    }

    private final AppTexts texts;
    private final Deeds deeds;
    private final JComboBox<Spot> spots = new JComboBox<>();
    private final JTextField field = new JTextField();
    private final DefaultListModel<Entry> bankModel = new DefaultListModel<>();
    private final JList<Entry> bank = new JList<>(bankModel);
    private final DefaultListModel<Comment> model = new DefaultListModel<>();
    private final JList<Comment> list = new JList<>(model);
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4, hidemode 3", "[grow,fill,0:0]"));
    private final JComponent bankTitle;
    private CommentBank known = new CommentBank(List.of());
    private String criterion = "";
    private List<Spot> shownSpots = List.of();

    CommentBox(AppTexts texts, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
        this.bankTitle = Kit.note(texts.get("mark.bank"));
        panel.setOpaque(false);
        prepareFields();
        prepareLists();
        panel.add(Kit.heading(texts.get("mark.comments")));
        panel.add(list, "wmin 0");
        panel.add(spots, "wmin 0");
        panel.add(field, "wmin 0");
        panel.add(bankTitle);
        panel.add(bank, "wmin 0");
    }

    private void prepareFields() {
        spots.setName("commentSpot");
        spots.setRenderer(new PlainLine<>(Spot.class, Spot::label));
        spots.setMaximumRowCount(16);
        spots.getAccessibleContext().setAccessibleName(texts.get("mark.spot"));
        field.setName("comment");
        field.putClientProperty("JTextField.placeholderText", texts.get("mark.comment.hint"));
        field.getAccessibleContext().setAccessibleName(texts.get("mark.comment"));
        Kit.onTyped(field, this::suggest);
        ListTables.onKey(field, "ENTER", this::add);
        ListTables.onKey(field, "ESCAPE", deeds::leave);
        ListTables.onKey(field, "DOWN", () -> enter(bank));
    }

    private void prepareLists() {
        bank.setName("commentBank");
        bank.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        bank.setCellRenderer(new PlainLine<>(Entry.class, Entry::text));
        bank.getAccessibleContext().setAccessibleName(texts.get("mark.bank"));
        ListTables.onKey(bank, "ENTER", () -> chosen(bank).ifPresent(this::take));
        ListTables.onKey(bank, "DELETE", () -> chosen(bank).ifPresent(deeds::forget));
        ListTables.onKey(bank, "ESCAPE", field::requestFocusInWindow);
        bank.addMouseListener(new Pressed(() -> chosen(bank).ifPresent(this::take)));
        list.setName("comments");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new PlainLine<>(Comment.class, this::line));
        list.getAccessibleContext().setAccessibleName(texts.get("mark.comments"));
        ListTables.onKey(list, "DELETE", () -> chosen(list).ifPresent(deeds::remove));
        ListTables.onKey(list, "ESCAPE", deeds::leave);
    }

    private static <T> Optional<T> chosen(JList<T> from) {
        return Optional.ofNullable(from.getSelectedValue());
    }

    private static void enter(JList<?> to) {
        if (to.getModel().getSize() > 0) {
            to.setSelectedIndex(Math.max(0, to.getSelectedIndex()));
            to.requestFocusInWindow();
        }
    }

    private String line(Comment comment) {
        String place = shownSpots.stream()
                .filter(s -> s.step().equals(comment.step()) && s.item().equals(comment.item()))
                .findFirst()
                .map(s -> s.item().isEmpty() ? s.label() : s.item())
                .orElse(comment.item());
        return place + ": " + comment.text();
    }

    JComponent component() {
        return panel;
    }

    /** @param fresh whether another group is shown */
    void show(List<Spot> where, Review review, CommentBank said, String of, boolean fresh) {
        known = said;
        criterion = of;
        if (fresh || !where.equals(shownSpots)) {
            shownSpots = where;
            spots.setModel(new DefaultComboBoxModel<>(where.toArray(new Spot[0])));
        }
        if (fresh) {
            field.setText("");
        }
        model.clear();
        model.addAll(review.comments());
        list.setVisible(!review.comments().isEmpty());
        suggest();
    }

    private void suggest() {
        List<Entry> entries = known.suggest(criterion, field.getText(), MOST_SUGGESTIONS);
        List<Entry> few = entries.subList(0, Math.min(LINES, entries.size()));
        bankModel.clear();
        bankModel.addAll(few);
        bank.setVisible(!few.isEmpty());
        bankTitle.setVisible(!few.isEmpty());
    }

    private void take(Entry entry) {
        field.setText(entry.text());
        field.requestFocusInWindow();
    }

    private void add() {
        String text = field.getText().strip();
        if (!text.isEmpty() && spots.getSelectedItem() instanceof Spot spot) {
            Place place = spot.item().isEmpty() ? Place.STEP : Place.item(spot.item());
            deeds.add(new Comment(Reviews.newId("c"), spot.step(), place, criterion, text));
            field.setText("");
        }
    }

    void focus() {
        field.requestFocusInWindow();
    }
}
