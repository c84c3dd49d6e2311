package id.lintas.app.present;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.text.AppTexts;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** For whoever speaks: this slide and the next, the notes, the time left, the clock, the keys. */
final class SpeakerView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient AppTexts texts;
    private final transient SlideShow show;
    private final transient Supplier<String> time;
    private final SlideView current;
    private final SlideView next;
    private final JPanel notes = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[fill,grow,0:100:]"));
    private final JLabel page = Kit.heading(" ");
    private final JLabel timer = Kit.heading(" ");
    private final JLabel clock = Kit.heading(" ");

    /** @param time what the discussion timer says, or nothing */
    SpeakerView(AppTexts texts, SlidePainter painter, SlideShow show, Supplier<String> time) {
        super(new MigLayout("insets 20, fill, gap 20 12", "[64%,fill][grow,fill]", "[][][][grow,fill][]"));
        this.texts = texts;
        this.show = show;
        this.time = time;
        setName("speaker");
        setBackground(Kit.color("chrome"));
        current = new SlideView(painter, show, show::index, false);
        next = new SlideView(painter, show, () -> show.index() + 1, false);
        for (JLabel label : List.of(page, timer, clock)) {
            label.setFont(Look.font("h1"));
        }
        notes.setOpaque(false);
        notes.setName("notes");
        add(page);
        add(Kit.heading(texts.get("present.next")), "wrap");
        add(current, "spany 3, growy, wmin 0, hmin 0");
        add(next, "wrap, wmin 0, hmin 0");
        add(Kit.heading(texts.get("present.notes")), "wrap");
        add(notes, "wrap, top, wmin 0, hmin 0");
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx", "[][]30[][grow]"));
        foot.setOpaque(false);
        foot.add(clock);
        foot.add(timer, "gapleft 30");
        foot.add(Kit.wrapped(texts.get("present.keys"), "caption"), "growx, pushx, wmin 0");
        add(foot, "span, growx");
        refresh();
    }

    void refresh() {
        current.refresh();
        next.refresh();
        String number =
                texts.get("present.page", show.index() + 1, show.deck().slides().size());
        page.setText(show.digits().isEmpty() ? number : texts.get("present.go-to", show.digits()));
        notes.removeAll();
        List<String> said = show.slide().notes();
        (said.isEmpty() ? List.of(texts.get("present.notes.none")) : said).forEach(n -> notes.add(Kit.wrapped(n, "")));
        notes.revalidate();
        tick();
    }

    /** Brings the clock and the timer to this moment. */
    void tick() {
        clock.setText(
                LocalTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern(texts.get("present.clock"))));
        timer.setText(time.get());
    }
}
