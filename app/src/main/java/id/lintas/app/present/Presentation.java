package id.lintas.app.present;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.slides.SlideDeck;
import id.lintas.engine.slides.TextMeasure;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.GraphicsDevice;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.Timer;

/**
 * A running show of slides: full screen on one display, and the speaker's view on another or, by a key, in its place. Ends by
 * Escape, with the focus where it was. Event dispatch thread.
 */
public final class Presentation {

    private static final String SLIDES = "slides";
    private static final String SPEAKER = "speaker";

    private final AppTexts texts;
    private final SlideShow show;
    private final SlideView stage;
    private final SpeakerView speaker;
    private final ShowKeys keys;
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final Timer ticks;
    private final Optional<Component> before;
    private Optional<JFrame> frame = Optional.empty();
    private Optional<JFrame> beside = Optional.empty();
    private boolean speaking;

    /** @param time what the discussion timer says, for the speaker */
    private Presentation(AppTexts texts, SlideDeck deck, Supplier<String> time) {
        this.texts = texts;
        this.show = new SlideShow(deck);
        this.keys = new ShowKeys(show);
        SlidePainter painter = new SlidePainter(texts, SlideType.ofLook());
        this.stage = new SlideView(painter, show, show::index, true);
        this.speaker = new SpeakerView(texts, painter, show, time);
        this.before = Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        this.ticks = new Timer(500, e -> speaker.tick());
        stage.setName("slide");
        stage.setFocusable(true);
    }

    /** What the slides are laid out with; any thread. */
    public static TextMeasure measure() {
        return SlideType.ofLook();
    }

    /** Begins, once the display is clear; a person may still change their mind there. */
    public static void begin(AppTexts texts, SlideDeck deck, Supplier<String> time) {
        Presentation presentation = new Presentation(texts, deck, time);
        new Displays(texts).choose(display -> display.ifPresent(presentation::open));
    }

    private void open(GraphicsDevice display) {
        JFrame window = Stage.frame(display, texts.get("present.title"));
        window.setName("presentation");
        content.add(stage, SLIDES);
        window.add(content);
        listen(window);
        frame = Optional.of(window);
        beside = Displays.all().stream()
                .filter(d -> !d.equals(display))
                .findFirst()
                .map(this::besideOn);
        if (beside.isEmpty()) {
            content.add(speaker, SPEAKER);
        }
        Stage.show(window, display);
        stage.requestFocusInWindow();
        ticks.start();
    }

    private JFrame besideOn(GraphicsDevice display) {
        JFrame window = Stage.frame(display, texts.get("present.title"));
        window.add(speaker);
        listen(window);
        window.setVisible(true);
        return window;
    }

    private void listen(JFrame window) {
        KeyAdapter listener = new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                press(e);
            }
        };
        stage.addKeyListener(listener);
        window.addKeyListener(listener);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                end();
            }
        });
    }

    private void press(KeyEvent e) {
        if (e.isConsumed()) {
            return;
        }
        e.consume();
        if (e.getKeyCode() == KeyEvent.VK_ESCAPE) {
            end();
        } else if (e.getKeyCode() == KeyEvent.VK_S) {
            toggleSpeaker();
        } else if (keys.press(e.getKeyCode())) {
            stage.refresh();
            speaker.refresh();
        }
    }

    private void toggleSpeaker() {
        if (beside.isPresent()) {
            beside.get().setVisible(!beside.get().isVisible());
        } else {
            speaking = !speaking;
            cards.show(content, speaking ? SPEAKER : SLIDES);
        }
        frame.ifPresent(JFrame::requestFocus);
    }

    private void end() {
        ticks.stop();
        beside.ifPresent(JFrame::dispose);
        frame.ifPresent(f -> {
            GraphicsDevice display = f.getGraphicsConfiguration().getDevice();
            if (f.equals(display.getFullScreenWindow())) {
                display.setFullScreenWindow(null);
            }
            f.dispose();
        });
        before.ifPresent(field -> EventQueue.invokeLater(() -> {
            java.awt.Window owner = javax.swing.SwingUtilities.getWindowAncestor(field);
            if (owner != null) {
                owner.toFront();
            }
            field.requestFocus();
        }));
    }
}
