package id.lintas.app.mark;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Rubric;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The criteria of a rubric, one of which is the current: keys give it its level. */
final class CriteriaBox {

    /** What the box is told to do. */
    interface Deeds {

        /** @param level {@link Mark#NONE} takes it back */
        void give(String criterion, int level);

        void currentChanged();
    }

    private final AppTexts texts;
    private final Deeds deeds;
    private final JPanel panel = new JPanel(new BorderLayout());
    private List<CriterionRow> rows = List.of();
    private Rubric shown = new Rubric(List.of());
    private Review review = Review.begin("", "", java.time.Instant.EPOCH, "");
    private int current;

    CriteriaBox(AppTexts texts, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
        panel.setOpaque(false);
        panel.setName("criteria");
    }

    JComponent component() {
        return panel;
    }

    /** @param fresh whether another group is shown: the first criterion without a level becomes the current one */
    void show(Rubric rubric, Review changed, boolean fresh) {
        review = changed;
        if (!rubric.equals(shown)) {
            build(rubric);
        }
        if (fresh) {
            current = Math.max(0, firstOpen(0));
        }
        refresh();
    }

    private void build(Rubric rubric) {
        shown = rubric;
        double sum = Math.max(1, rubric.sum());
        List<CriterionRow> all = new ArrayList<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion c = rubric.criteria().get(i);
            int index = i;
            all.add(new CriterionRow(
                    c, c.weight() / sum, texts, level -> deeds.give(c.id(), level), () -> makeCurrent(index)));
        }
        rows = all;
        current = 0;
        panel.removeAll();
        panel.add(CriterionRow.list(all));
    }

    private void refresh() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(review.level(rows.get(i).id()), i == current);
        }
    }

    private void makeCurrent(int index) {
        if (index != current) {
            current = index;
            refresh();
            deeds.currentChanged();
        }
    }

    String current() {
        return rows.isEmpty() ? "" : rows.get(current).id();
    }

    /** How many of the criteria have a level. */
    long given() {
        return rows.stream().filter(r -> review.level(r.id()) != Mark.NONE).count();
    }

    int size() {
        return rows.size();
    }

    /** To the next criterion, or the one before, and around at the ends. */
    void move(int by, boolean focus) {
        if (!rows.isEmpty()) {
            makeCurrent(Math.floorMod(current + by, rows.size()));
            if (focus) {
                rows.get(current).focus();
            }
        }
    }

    /** As a key does it: the current criterion gets the level, and the next one that has none becomes the current. */
    void give(int level) {
        if (rows.isEmpty()) {
            return;
        }
        deeds.give(current(), level);
        int next = firstOpen(current);
        if (level != Mark.NONE && next >= 0) {
            makeCurrent(next);
        }
    }

    /** The first criterion without a level from there on, around the end; -1 if there is none. */
    private int firstOpen(int from) {
        for (int i = 0; i < rows.size(); i++) {
            int at = (from + i) % rows.size();
            if (review.level(rows.get(at).id()) == Mark.NONE) {
                return at;
            }
        }
        return -1;
    }

    void focus() {
        if (!rows.isEmpty()) {
            rows.get(current).focus();
        }
    }
}
