package id.lintas.app.mark;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Rubric;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** A criterion with its weight and its levels; the current one says what its level means. */
final class CriterionRow extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Criterion criterion;
    private final transient AppTexts texts;
    private final LevelBar levels;
    private final JLabel name;
    private final JLabel weight;
    private final JTextArea meaning = new JTextArea();

    CriterionRow(Criterion criterion, double share, AppTexts texts, IntConsumer picked, Runnable focused) {
        super(new MigLayout("insets 4 8 4 8, fillx, hidemode 3, gapy 2", "[grow,fill]8[]8[]", "[center][]"));
        this.criterion = criterion;
        this.texts = texts;
        this.levels = new LevelBar(criterion, texts, picked, focused);
        name = Kit.note(criterion.name().in(texts.locale()));
        name.putClientProperty("FlatLaf.styleClass", "");
        add(name, "wmin 0");
        weight = Kit.note(Formats.of(texts).percent(share));
        add(weight);
        add(levels, "wrap");
        meaning.setEditable(false);
        meaning.setFocusable(false);
        meaning.setLineWrap(true);
        meaning.setWrapStyleWord(true);
        meaning.setOpaque(false);
        meaning.setBorder(null);
        meaning.putClientProperty("FlatLaf.styleClass", "caption");
        meaning.getAccessibleContext().setAccessibleName(criterion.name().in(texts.locale()));
        add(meaning, "dock south, wmin 0, gap 8 8 0 4");
        MouseAdapter press = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                focused.run();
            }
        };
        addMouseListener(press);
        setFocusable(false);
        name.addMouseListener(press);
        show(Mark.NONE, false);
    }

    String id() {
        return criterion.id();
    }

    void show(int level, boolean current) {
        levels.show(level);
        name.putClientProperty("FlatLaf.styleClass", current ? "h4" : "");
        setOpaque(current);
        setBackground(Kit.color("accentSoft"));
        String text = criterion.level(level, texts.locale());
        String said = level == Mark.NONE
                ? texts.get("mark.no-level")
                : level + " " + Rubric.levelName(level, texts.locale()) + (text.isEmpty() ? "" : ". " + text);
        meaning.setText(said);
        meaning.setVisible(current);
        meaning.setForeground(Kit.color("accentSoftText"));
        name.setForeground(Kit.color(current ? "accentSoftText" : "text"));
        weight.setForeground(Kit.color(current ? "accentSoftText" : "text3"));
        revalidate();
        repaint();
    }

    void focus() {
        levels.focus();
    }

    static JComponent list(Iterable<CriterionRow> rows) {
        JPanel list = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[grow,fill]"));
        list.setOpaque(false);
        rows.forEach(row -> list.add(row, "wmin 0"));
        return list;
    }
}
