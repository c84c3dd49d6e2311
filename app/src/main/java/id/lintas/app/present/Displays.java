package id.lintas.app.present;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** Asks on which display the slides are shown, by a number on each; with one display there is nothing to ask. */
final class Displays {

    private final AppTexts texts;
    private final List<JFrame> numbers = new ArrayList<>();

    Displays(AppTexts texts) {
        this.texts = texts;
    }

    static List<GraphicsDevice> all() {
        return List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices());
    }

    /** @param chosen is given the display, or nothing if a person has thought better of it */
    void choose(Consumer<Optional<GraphicsDevice>> chosen) {
        List<GraphicsDevice> displays = all();
        if (displays.size() == 1) {
            chosen.accept(Optional.of(displays.get(0)));
            return;
        }
        for (int i = 0; i < displays.size(); i++) {
            numbers.add(number(displays.get(i), i + 1, place -> {
                numbers.forEach(JFrame::dispose);
                chosen.accept(
                        place >= 0 && place < displays.size() ? Optional.of(displays.get(place)) : Optional.empty());
            }));
        }
        numbers.forEach(f -> f.setVisible(true));
        numbers.get(0).toFront();
        numbers.get(0).requestFocus();
    }

    private JFrame number(GraphicsDevice display, int number, Consumer<Integer> picked) {
        JFrame frame = Stage.frame(display, texts.get("present.choose"));
        JLabel label = new JLabel(Integer.toString(number), SwingConstants.CENTER);
        label.setFont(Look.font("semibold").deriveFont((float) Kit.scale(240)));
        label.setForeground(Kit.color("accent"));
        JLabel hint = new JLabel(texts.get("present.choose"), SwingConstants.CENTER);
        hint.setFont(Look.font("h1"));
        frame.getContentPane().setBackground(Kit.color("surface"));
        frame.add(label);
        frame.add(hint, BorderLayout.SOUTH);
        frame.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                picked.accept(number - 1);
            }
        });
        frame.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                char typed = e.getKeyChar();
                if (e.getKeyCode() == KeyEvent.VK_ESCAPE) {
                    picked.accept(-1);
                } else if (typed >= '1' && typed <= '9') {
                    picked.accept(typed - '1');
                }
            }
        });
        return frame;
    }
}
