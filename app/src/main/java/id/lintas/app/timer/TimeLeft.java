package id.lintas.app.timer;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Under the worksheet: what is left of the whole hour, with a bar for each task. */
final class TimeLeft {

    private final AppTexts texts;
    private final DiscussionTimer timer;
    private final JPanel panel = new JPanel(new MigLayout("insets 8 8 4 8, gap 0, fillx", "[grow][]"));
    private final JLabel amount = Kit.note("");
    private final TaskBars bars = new TaskBars();

    TimeLeft(AppTexts texts, DiscussionTimer timer) {
        this.texts = texts;
        this.timer = timer;
        JLabel title = Kit.note(texts.get("timer.left"));
        title.putClientProperty("FlatLaf.styleClass", "caption");
        amount.putClientProperty("FlatLaf.styleClass", "caption");
        amount.setName("timeLeft");
        panel.setOpaque(false);
        panel.add(title);
        panel.add(amount, "wrap");
        panel.add(bars, "span, growx, gaptop 6, h 4!");
        refresh();
    }

    JComponent component() {
        return panel;
    }

    void refresh() {
        List<Long> lengths = timer.lengths();
        long left = timer.minutesLeftInAll();
        amount.setText(
                left >= 0
                        ? texts.get("timer.left.of", left, timer.minutesInAll())
                        : texts.get("timer.left.over", -left, timer.minutesInAll()));
        bars.show(timer.shares(), lengths, timer.started() ? timer.taskNumber() - 1 : -1, timer.over());
    }
}
