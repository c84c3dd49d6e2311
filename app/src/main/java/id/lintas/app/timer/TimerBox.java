package id.lintas.app.timer;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The timer in the header: a quiet button until somebody starts it, then the task, its time, pause and five more. */
final class TimerBox {

    private final AppTexts texts;
    private final DiscussionTimer timer;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3, novisualpadding", "[]", "[center]"));
    private final JPanel box =
            new JPanel(new MigLayout("insets 0 8 0 2, gapx 6, novisualpadding", "[][][]2[]2[]", "[center]"));
    private final JLabel notice = Kit.note("");
    private final JLabel task = Kit.note("");
    private final Digits digits = new Digits();
    private final JButton begin;
    private final JButton pause;

    TimerBox(AppTexts texts, DiscussionTimer timer) {
        this.texts = texts;
        this.timer = timer;
        begin = Kit.link(texts.get("timer.begin"), timer::start);
        begin.setName("timerBegin");
        begin.setIcon(Kit.icon("stopwatch", 16, "text2"));
        begin.putClientProperty("FlatLaf.styleClass", "quietLink");
        begin.setToolTipText(texts.get("timer.begin.tip"));
        pause = Kit.iconButton("pause-fill", texts.get("timer.pause"), timer::toggle);
        pause.setName("timerPause");
        JButton more = Kit.link(texts.get("timer.more"), timer::addFive);
        more.setName("timerMore");
        more.putClientProperty("FlatLaf.styleClass", "quietLink");
        more.setToolTipText(texts.get("timer.more.tip"));
        more.getAccessibleContext().setAccessibleName(texts.get("timer.more.tip"));
        notice.putClientProperty("FlatLaf.styleClass", "caption");
        notice.setName("timerNotice");
        task.putClientProperty("FlatLaf.styleClass", "");
        digits.setName("timerLeft");
        box.putClientProperty(
                "FlatLaf.style", "arc: 12; background: $Lintas.surface; border: 1,1,1,1,$Lintas.line,1,12");
        box.add(task);
        box.add(digits);
        box.add(pause, "gapleft 6");
        box.add(more);
        panel.setOpaque(false);
        panel.setName("timer");
        panel.add(notice);
        panel.add(begin);
        panel.add(box);
        refresh();
    }

    JComponent component() {
        return panel;
    }

    String said() {
        return task.getText() + "  " + clock(timer.secondsLeft());
    }

    void refresh() {
        boolean started = timer.started();
        boolean over = timer.over();
        begin.setVisible(!started);
        box.setVisible(started);
        notice.setVisible(over && timer.running());
        if (!started) {
            return;
        }
        task.setText(texts.get("timer.task", timer.taskNumber()));
        task.setIcon(Kit.icon("stopwatch", 16, over ? "warn" : "accent"));
        notice.setText(texts.get("timer.over", timer.taskNumber()));
        notice.setForeground(Kit.color("warn"));
        digits.show(clock(timer.secondsLeft()), over ? "warn" : "text");
        String deed = texts.get(timer.running() ? "timer.pause" : "timer.go-on");
        pause.setIcon(Kit.icon(timer.running() ? "pause-fill" : "play-fill", 16, "text2"));
        pause.setToolTipText(deed);
        pause.getAccessibleContext().setAccessibleName(deed);
    }

    /** Minutes and seconds; with a plus for time beyond the end. */
    static String clock(long seconds) {
        long amount = Math.abs(seconds);
        return (seconds < 0 ? "+" : "") + two(amount / 60) + ":" + two(amount % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
