package id.lintas.app.present;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.slides.SlideRoom;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** Paints a question with its options; once it was answered, which one is right and why. */
final class QuestionPainter {

    /** @param place what the class said, or -1 */
    record Said(boolean revealed, int place) {}

    private static final int X = SlideRoom.LEFT;
    private static final int PADDING = 8;
    private static final int LETTER = 44;
    private static final int TEXT = SlideRoom.WIDTH - LETTER - 70;

    private final Ink ink;
    private final Graphics2D g;
    private final AppTexts texts;

    QuestionPainter(Ink ink, AppTexts texts) {
        this.ink = ink;
        this.g = ink.graphics();
        this.texts = texts;
    }

    int paint(ReportBlock.Question question, int y, Said said, SlideShow show) {
        double needed = height(question);
        double room = SlideRoom.BOTTOM - (double) y;
        AffineTransform before = g.getTransform();
        if (needed > room) {
            g.translate(X, y);
            g.scale(room / needed, room / needed);
            g.translate(-X, -y);
        }
        int below = ink.write(question.stem(), SlideRoom.BODY, true, "text", X, y, TEXT) + SlideRoom.GAP;
        for (int i = 0; i < question.options().size(); i++) {
            if (!question.options().get(i).isBlank()) {
                below = option(question, i, below, said) + 8;
            }
        }
        if (said.revealed()) {
            below = ink.write(question.explanation(), SlideRoom.SMALL, false, "text2", X, below + 8, SlideRoom.WIDTH);
            score(show, said, below);
        } else {
            ink.write(texts.get("present.reveal"), SlideRoom.SMALL, false, "text3", X, below + 8, SlideRoom.WIDTH);
        }
        g.setTransform(before);
        return below;
    }

    private void score(SlideShow show, Said said, int y) {
        if (show.answered() > 0) {
            String line = texts.get("present.score", show.right(), show.answered());
            ink.write(line, SlideRoom.SMALL, true, said.place() >= 0 ? "accent" : "text2", X, y + 4, SlideRoom.WIDTH);
        }
    }

    private int height(ReportBlock.Question question) {
        int lines = ink.wrap().lines(question.stem(), SlideRoom.BODY, TEXT).size();
        int height = lines * SlideRoom.BODY_LINE + SlideRoom.GAP;
        for (String option : question.options()) {
            if (!option.isBlank()) {
                height += optionHeight(option) + 8;
            }
        }
        int explanation = ink.wrap()
                .lines(question.explanation(), SlideRoom.SMALL, SlideRoom.WIDTH)
                .size();
        return height + 12 + Math.max(1, explanation) * SlideRoom.SMALL_LINE + SlideRoom.SMALL_LINE;
    }

    private int optionHeight(String option) {
        return ink.wrap().lines(option, SlideRoom.BODY, TEXT).size() * SlideRoom.BODY_LINE + 2 * PADDING;
    }

    private int option(ReportBlock.Question question, int place, int y, Said said) {
        String option = question.options().get(place);
        int height = optionHeight(option);
        boolean right = said.revealed() && place == question.correct();
        boolean wrong = said.revealed() && place == said.place() && !right;
        g.setColor(Kit.color(right ? "okSoft" : wrong ? "errorSoft" : "raised"));
        g.fillRoundRect(X, y, SlideRoom.WIDTH, height, 16, 16);
        g.setColor(Kit.color(right ? "ok" : wrong ? "error" : "line"));
        g.drawRoundRect(X, y, SlideRoom.WIDTH, height, 16, 16);
        String letter = ReportBlock.Question.letter(place);
        ink.write(letter, SlideRoom.BODY, true, right ? "ok" : "text2", X + 16.0, y + PADDING, LETTER);
        ink.write(option, SlideRoom.BODY, right, "text", X + 16.0 + LETTER, y + PADDING, TEXT);
        if (right || wrong) {
            mark(right, X + SlideRoom.WIDTH - 44, y + height / 2 - 12);
        }
        return y + height;
    }

    private void mark(boolean right, int x, int y) {
        double scale = 24.0 / Kit.scale(16);
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(scale, scale);
        Kit.icon(right ? "check-circle-fill" : "x-octagon-fill", 16, right ? "ok" : "error")
                .paintIcon(null, g, 0, 0);
        g.setTransform(before);
    }
}
