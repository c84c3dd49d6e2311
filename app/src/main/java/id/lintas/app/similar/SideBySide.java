package id.lintas.app.similar;

import id.lintas.api.ui.Kit;
import id.lintas.app.answers.MarkedText;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.review.answers.Question;
import id.lintas.engine.review.similar.Evidence;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.review.similar.Span;
import id.lintas.engine.search.Passage;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The passages of two groups in two columns, a row for each pair of passages. */
final class SideBySide {

    /** More are not read; the rest is counted. */
    private static final int MOST = 60;

    private final AppTexts texts;
    private final Function<Question, String> labels;
    private final JPanel panel = Kit.rows(new MigLayout(
            "insets 8 12 12 12, fillx, wrap 2, gapx 20, gapy 2", "[0:0,grow,fill,sg][0:0,grow,fill,sg]", "[top]"));

    SideBySide(AppTexts texts, Function<Question, String> labels) {
        this.texts = texts;
        this.labels = labels;
        panel.setName("sideBySide");
        panel.setOpaque(true);
        panel.setFocusable(false);
        panel.putClientProperty("FlatLaf.styleClass", "surface");
    }

    JComponent component() {
        return panel;
    }

    void show(NearPair pair, Function<Source, String> names) {
        panel.removeAll();
        panel.add(head(names.apply(pair.one())), "wmin 0");
        panel.add(head(names.apply(pair.other())), "wmin 0");
        List<Evidence> evidence = pair.evidence();
        for (Evidence e : evidence.subList(0, Math.min(MOST, evidence.size()))) {
            panel.add(place(e.one()), "wmin 0, gaptop 8");
            panel.add(place(e.other()), "wmin 0, gaptop 8");
            panel.add(passage(e.one(), e.sameInOne()), "wmin 0, top");
            panel.add(passage(e.other(), e.sameInOther()), "wmin 0, top");
            String likeness = Formats.of(texts).percent(e.likeness());
            panel.add(Kit.note(texts.get("similar.likeness", likeness, e.words())), "span 2, wmin 0");
        }
        if (evidence.size() > MOST) {
            panel.add(Kit.note(texts.get("similar.more", evidence.size() - MOST)), "span 2, wmin 0");
        }
        panel.revalidate();
        panel.repaint();
        panel.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
    }

    void clear() {
        panel.removeAll();
        panel.revalidate();
        panel.repaint();
    }

    private static JLabel head(String name) {
        JLabel head = Kit.heading(name);
        head.putClientProperty("html.disable", true);
        return head;
    }

    private JLabel place(Passage passage) {
        String label = labels.apply(new Question(passage.area(), passage.place().field()));
        String item = passage.place().item();
        JLabel place = Kit.note(item.isEmpty() ? label : label + " · " + item);
        place.putClientProperty("html.disable", true);
        return place;
    }

    private MarkedText passage(Passage passage, List<Span> same) {
        MarkedText text = new MarkedText(texts.get("similar.passage"));
        text.show(passage.text(), List.of(), same);
        return text;
    }
}
