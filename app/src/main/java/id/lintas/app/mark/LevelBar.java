package id.lintas.app.mark;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Rubric;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The levels of one criterion side by side, one stop for Tab. A second press takes the level back. */
final class LevelBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final List<JToggleButton> buttons = new ArrayList<>();

    /**
     * @param picked told the level, or {@link Mark#NONE}
     * @param focused when the focus comes here
     */
    LevelBar(Criterion criterion, AppTexts texts, IntConsumer picked, Runnable focused) {
        super(new MigLayout("insets 0, gap 0, novisualpadding"));
        putClientProperty("FlatLaf.styleClass", "segments");
        String name = criterion.name().in(texts.locale());
        getAccessibleContext().setAccessibleName(name);
        for (int level = 1; level <= Criterion.LEVELS; level++) {
            JToggleButton button = new JToggleButton(String.valueOf(level));
            button.setName("level." + criterion.id() + "." + level);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            String said = level + " " + Rubric.levelName(level, texts.locale());
            button.getAccessibleContext().setAccessibleName(name + ": " + said);
            String text = criterion.level(level, texts.locale());
            button.setToolTipText(text.isEmpty() ? said : said + ". " + text);
            int chosen = level;
            button.addActionListener(e -> picked.accept(button.isSelected() ? chosen : Mark.NONE));
            button.addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent e) {
                    focused.run();
                }
            });
            buttons.add(button);
            add(button, "w 28!, h 26!");
        }
        show(Mark.NONE);
    }

    void show(int level) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i + 1 == level);
            buttons.get(i)
                    .setFocusable(i == Math.max(0, level - 1) || buttons.get(i).isFocusOwner());
        }
    }

    void focus() {
        buttons.stream().filter(JToggleButton::isFocusable).findFirst().ifPresent(JToggleButton::requestFocusInWindow);
    }
}
