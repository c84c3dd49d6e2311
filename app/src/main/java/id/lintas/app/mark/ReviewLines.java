package id.lintas.app.mark;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.swing.table.AbstractTableModel;

/** A review as a table: its comments first, then its marks. */
final class ReviewLines extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private record Line(List<String> cells, Optional<Comment> comment) {}

    private final transient AppTexts texts;
    private final transient UnaryOperator<String> titles;
    private transient List<Line> lines = List.of();

    ReviewLines(AppTexts texts, UnaryOperator<String> titles) {
        this.texts = texts;
        this.titles = titles;
    }

    void show(Optional<Review> review, Set<String> answered) {
        List<Line> now = new ArrayList<>();
        review.ifPresent(r -> {
            r.comments().forEach(c -> now.add(of(c, answered.contains(c.id()))));
            r.marks().values().stream().filter(Mark::given).forEach(m -> now.add(of(m)));
        });
        if (!now.equals(lines)) {
            lines = List.copyOf(now);
            fireTableDataChanged();
        }
    }

    private Line of(Comment c, boolean done) {
        String where = c.step().isEmpty() ? texts.get("mark.whole") : titles.apply(c.step());
        String state = texts.get(done ? "reviews.answered" : "reviews.open");
        return new Line(List.of(where, c.item(), c.text().replaceAll("\\s+", " "), state), Optional.of(c));
    }

    private Line of(Mark mark) {
        String level = mark.level() + " " + Rubric.levelName(mark.level(), texts.locale());
        return new Line(List.of(mark.name(), mark.weight() + "", level, ""), Optional.empty());
    }

    Optional<Comment> comment(int row) {
        return row < 0 || row >= lines.size()
                ? Optional.empty()
                : lines.get(row).comment();
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }

    @Override
    public int getColumnCount() {
        return 4;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> texts.get("reviews.column.about");
            case 1 -> texts.get("reviews.column.item");
            case 2 -> texts.get("reviews.column.said");
            default -> texts.get("reviews.column.state");
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        return lines.get(row).cells().get(column);
    }
}
