package id.lintas.app.answers;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.review.answers.AnswerBoard;
import id.lintas.engine.review.answers.AnswerCard;
import id.lintas.engine.review.answers.Question;
import id.lintas.engine.review.similar.Given;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;

/** Cards under each other; J and K walk them as the arrows do. */
final class AnswerList extends JList<AnswerList.Shown> {

    private static final long serialVersionUID = 1L;

    /** A card with its text made ready. */
    record Shown(AnswerCard card, Question question, CardText text) {

        static List<Shown> of(AnswerBoard board, Given given) {
            return board.cards().stream()
                    .map(c -> new Shown(c, board.question(), CardText.of(c.first(), given)))
                    .toList();
        }

        @Override
        public String toString() {
            return String.join(", ", card.names()) + ": " + text.text();
        }
    }

    private final DefaultListModel<Shown> cards = new DefaultListModel<>();

    AnswerList(AppTexts texts, AnswerMarks marks) {
        setModel(cards);
        setName("answers");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new AnswerCell(texts, marks));
        getAccessibleContext().setAccessibleName(texts.get("answers.list"));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                measure();
            }
        });
    }

    /** The heights are others now. */
    void measure() {
        setFixedCellHeight(1);
        setFixedCellHeight(-1);
    }

    void show(List<Shown> shown) {
        cards.clear();
        cards.addAll(shown);
        if (!shown.isEmpty()) {
            setSelectedIndex(0);
            ensureIndexIsVisible(0);
        }
    }

    Optional<Shown> chosen() {
        return Optional.ofNullable(getSelectedValue());
    }

    void walk(int by) {
        int to = Math.max(0, Math.min(cards.size() - 1, getSelectedIndex() + by));
        if (!cards.isEmpty()) {
            setSelectedIndex(to);
            ensureIndexIsVisible(to);
        }
    }

    /** Letters are keys here; they do not look for a text. */
    @Override
    public int getNextMatch(String prefix, int start, Position.Bias bias) {
        return -1;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
