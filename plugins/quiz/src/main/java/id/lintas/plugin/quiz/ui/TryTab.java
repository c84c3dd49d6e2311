package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.quiz.Attempt;
import id.lintas.plugin.quiz.Quiz;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * Taking the quiz. A run lives here and goes with the window; the project only learns, in one edit at the end, which
 * questions were tried ({@link Quiz#tried}), for that is what the navigator's tick stands for.
 */
final class TryTab {

    private final EditorHost<Quiz> host;
    private final TryPages pages;
    private final JPanel panel = new JPanel(new BorderLayout());
    private Optional<Attempt> attempt = Optional.empty();
    private int number;

    TryTab(EditorHost<Quiz> host, Runnable write) {
        this.host = host;
        pages = new TryPages(host, write);
        panel.setName("tryQuiz");
        Swing.surface(panel);
        for (int i = 0; i < 5; i++) {
            int place = i;
            Swing.bind(panel, String.valueOf((char) ('1' + i)), () -> answer(place));
            Swing.bind(panel, "NUMPAD" + (i + 1), () -> answer(place));
            Swing.bind(panel, String.valueOf((char) ('A' + i)), () -> answer(place));
        }
    }

    JComponent component() {
        return panel;
    }

    /** A run goes on as long as its questions are the same; otherwise it is back at the start. */
    void show(Quiz quiz) {
        attempt = attempt.filter(a -> a.fits(quiz));
        if (attempt.isEmpty()) {
            display(pages.start(quiz, this::start));
        }
    }

    void focus() {
        Optional.ofNullable(SwingUtilities.getRootPane(panel)).ifPresent(root -> focusFirst());
    }

    private void start() {
        number++;
        go(Attempt.start(host.data().questions(), number));
    }

    private void answer(int place) {
        attempt.filter(a -> !a.finished()).map(a -> a.answer(place)).ifPresent(this::go);
    }

    private void next() {
        attempt.map(Attempt::next).ifPresent(a -> {
            go(a);
            if (a.finished()) {
                host.edit(host.text("edit.tried"), "", quiz -> quiz.withTried(a.answered()));
            }
        });
    }

    private void go(Attempt to) {
        if (attempt.filter(to::equals).isPresent()) {
            return;
        }
        attempt = Optional.of(to);
        number = to.number();
        if (to.finished()) {
            display(pages.result(to, () -> go(to.againWrong()), () -> go(to.again())));
        } else if (to.turn().answered()) {
            display(pages.feedback(to, this::next));
        } else {
            display(pages.question(to, this::answer));
        }
        focusFirst();
    }

    private void display(JComponent page) {
        panel.removeAll();
        panel.add(Scrolling.vertically(page), BorderLayout.CENTER);
        panel.revalidate();
        panel.repaint();
    }

    /** The page's main button, so that Enter, Space and the digits work at once. */
    private void focusFirst() {
        SwingUtilities.invokeLater(() -> first(panel).ifPresent(JButton::requestFocusInWindow));
    }

    private static Optional<JButton> first(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof JButton button && button.isFocusable() && button.isEnabled()) {
                return Optional.of(button);
            }
            if (child instanceof Container inner && first(inner).isPresent()) {
                return first(inner);
            }
        }
        return Optional.empty();
    }
}
