package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Attempt;
import id.lintas.plugin.quiz.Attempt.Turn;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import java.awt.FlowLayout;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The pages of a run: start, question, feedback, result. Big enough to be read from the other end of the table. */
final class TryPages {

    private final EditorHost<Quiz> host;
    private final Runnable write;

    /** @param write leads to the questions */
    TryPages(EditorHost<Quiz> host, Runnable write) {
        this.host = host;
        this.write = write;
    }

    JComponent start(Quiz quiz, Runnable start) {
        JPanel page = page();
        int ready = (int) quiz.questions().stream().filter(Question::askable).count();
        int leftOut = quiz.questions().size() - ready;
        if (ready == 0) {
            page.add(Paragraph.of(host.text("try.none"), Paragraph.LARGE, "text"));
            page.add(buttons(button("tryWrite", "try.write", write)));
            return page;
        }
        page.add(Paragraph.of(host.text("try.ready", ready), Paragraph.BIG, "text"));
        if (leftOut > 0) {
            page.add(Paragraph.of(host.text("try.left-out", leftOut), Paragraph.LARGE, "text2"));
        }
        page.add(Paragraph.of(host.text("try.keys"), Paragraph.BODY, "text2"));
        page.add(buttons(button("tryStart", "try.start", start)));
        return page;
    }

    JComponent question(Attempt attempt, IntConsumer answer) {
        JPanel page = asking(attempt);
        Turn turn = attempt.turn();
        for (int i = 0; i < turn.options().size(); i++) {
            int place = i;
            page.add(answerButton(turn, i, () -> answer.accept(place)));
        }
        return page;
    }

    JComponent feedback(Attempt attempt, Runnable next) {
        JPanel page = asking(attempt);
        Turn turn = attempt.turn();
        for (int i = 0; i < turn.options().size(); i++) {
            page.add(marked(turn, i));
        }
        String verdict = turn.correct() ? host.text("try.right") : host.text("try.wrong", rightLetter(turn));
        page.add(Paragraph.of(verdict, Paragraph.LARGE, turn.correct() ? "ok" : "error"));
        if (!turn.question().explanation().isBlank()) {
            page.add(Paragraph.of(turn.question().explanation(), Paragraph.LARGE, "text"));
        }
        boolean last = attempt.at() == attempt.turns().size() - 1;
        page.add(buttons(button("tryNext", last ? "try.finish" : "try.next", next)));
        return page;
    }

    JComponent result(Attempt attempt, Runnable againWrong, Runnable again) {
        JPanel page = page();
        int all = attempt.turns().size();
        page.add(Paragraph.of(host.text("try.score", attempt.score(), all), Paragraph.BIG, "text"));
        JButton repeat = button("tryAgain", "try.again", again);
        if (attempt.score() == all) {
            page.add(Paragraph.of(host.text("try.all-right"), Paragraph.LARGE, "ok"));
            page.add(buttons(repeat));
            return page;
        }
        page.add(Paragraph.of(host.text("try.some-wrong"), Paragraph.LARGE, "text2"));
        for (Turn turn : attempt.turns()) {
            if (!turn.correct()) {
                String right = turn.question().right().map(Option::text).orElse("");
                page.add(Paragraph.of(
                        host.text("try.result", turn.question().stem().strip(), right), Paragraph.MIDDLE, "text"));
            }
        }
        page.add(buttons(button("tryAgainWrong", "try.again-wrong", againWrong), repeat));
        return page;
    }

    private JPanel asking(Attempt attempt) {
        JPanel page = page();
        page.add(Paragraph.of(
                host.text("try.progress", attempt.at() + 1, attempt.turns().size()), Paragraph.BODY, "text3"));
        page.add(Paragraph.of(attempt.turn().question().stem().strip(), Paragraph.BIG, "text"));
        return page;
    }

    private AnswerButton answerButton(Turn turn, int place, Runnable action) {
        String letter = Option.letter(place);
        String text = turn.options().get(place).text().strip();
        AnswerButton button = new AnswerButton(letter, text, host.text("try.option", letter, text), action);
        button.setName("answer" + letter);
        return button;
    }

    private AnswerButton marked(Turn turn, int place) {
        Option option = turn.options().get(place);
        AnswerButton button = answerButton(turn, place, () -> {});
        button.setFocusable(false);
        if (option.id().equals(turn.question().answer())) {
            button.mark("check-circle-fill", "ok", host.text("try.mark-right"));
        } else if (option.id().equals(turn.given())) {
            button.mark("x-octagon-fill", "error", host.text("try.mark-wrong"));
        }
        return button;
    }

    private static String rightLetter(Turn turn) {
        return turn.question()
                .right()
                .map(right -> Option.letter(turn.options().indexOf(right)))
                .orElse("");
    }

    private JButton button(String name, String text, Runnable action) {
        JButton button = Kit.button(host.text(text), "", action);
        button.setName(name);
        Swing.bind(button, "ENTER", button::doClick);
        return button;
    }

    private static JPanel page() {
        JPanel page = new JPanel(new WidthColumn(12));
        page.setOpaque(false);
        page.setBorder(BorderFactory.createEmptyBorder(Kit.scale(16), 0, Kit.scale(16), 0));
        return page;
    }

    private static JComponent buttons(JButton... buttons) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.setOpaque(false);
        for (JButton button : buttons) {
            row.add(button);
            row.add(Box.createHorizontalStrut(Kit.scale(8)));
        }
        return row;
    }
}
