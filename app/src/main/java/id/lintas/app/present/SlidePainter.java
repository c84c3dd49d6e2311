package id.lintas.app.present;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.AppIcon;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.slides.Slide;
import id.lintas.engine.slides.SlideRoom;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Paints a slide at 1366 × 768; whoever calls it scales the graphics. */
final class SlidePainter {

    private static final int KICKER_TOP = 62;
    private static final int TITLE_TOP = 90;
    private static final int FOOT = 720;
    private static final int ICON = 22;

    private final AppTexts texts;
    private final SlideType type;

    SlidePainter(AppTexts texts, SlideType type) {
        this.texts = texts;
        this.type = type;
    }

    /** @param show for the foot, and for how far a question has been answered */
    void paint(Graphics2D g, Slide slide, int index, SlideShow show) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Kit.color("surface"));
        g.fillRect(0, 0, SlideRoom.SLIDE_WIDTH, SlideRoom.SLIDE_HEIGHT);
        Ink ink = new Ink(g, type);
        body(ink, slide, index, show);
        foot(ink, index, show);
    }

    private void body(Ink ink, Slide slide, int index, SlideShow show) {
        boolean still = slide.kind() == Slide.Kind.TITLE || slide.kind() == Slide.Kind.CLOSING;
        int down = still && !slide.continued() ? middle(slide, ink) : 0;
        String kicker = slide.continued() ? texts.get("present.continued", slide.kicker()) : slide.kicker();
        ink.write(kicker, SlideRoom.SMALL, true, "accent", SlideRoom.LEFT, KICKER_TOP + down, SlideRoom.WIDTH);
        ink.write(slide.title(), SlideRoom.TITLE, true, "text", SlideRoom.LEFT, TITLE_TOP + down, SlideRoom.WIDTH);
        int y = new SlideRoom(ink.wrap()).top(slide.title()) + down;
        BlockPainter blocks = new BlockPainter(ink);
        for (ReportBlock block : slide.blocks()) {
            y = block instanceof ReportBlock.Question question
                    ? new QuestionPainter(ink, texts).paint(question, y, answer(index, show), show)
                    : blocks.paint(block, y);
        }
    }

    /** How far a short slide is moved down, so that it does not hang below the upper edge. */
    private static int middle(Slide slide, Ink ink) {
        return slide.blocks().stream()
                                .mapToInt(b -> new BlockPainter(ink).height(b))
                                .sum()
                        < 360
                ? 110
                : 0;
    }

    private static QuestionPainter.Said answer(int index, SlideShow show) {
        return index == show.index() && show.revealed()
                ? new QuestionPainter.Said(true, show.chosen())
                : new QuestionPainter.Said(false, -1);
    }

    private void foot(Ink ink, int index, SlideShow show) {
        Graphics2D g = ink.graphics();
        int count = show.deck().slides().size();
        g.setColor(Kit.color("line"));
        g.fillRect(0, FOOT, SlideRoom.SLIDE_WIDTH, 1);
        g.translate(SlideRoom.LEFT, FOOT + 14);
        AppIcon.paint(g, ICON);
        g.translate(-SlideRoom.LEFT, -FOOT - 14);
        String footer = show.deck().footer();
        double room = SlideRoom.WIDTH - 180.0;
        String line = ink.wrap().lines(footer, 16, room).stream().findFirst().orElse("");
        ink.write(line, 16, false, "text2", SlideRoom.LEFT + ICON + 16.0, FOOT + 12, SlideRoom.WIDTH);
        ink.right(
                texts.get("present.page", index + 1, count), 16, "text2", SlideRoom.LEFT + SlideRoom.WIDTH, FOOT + 12);
        g.setColor(Kit.color("accent"));
        g.fillRect(0, SlideRoom.SLIDE_HEIGHT - 4, SlideRoom.SLIDE_WIDTH * (index + 1) / count, 4);
    }
}
