package id.lintas.app.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.Window;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;

/**
 * Sets the theme and the zoom for all windows. Afterwards the colours are {@code UIManager.getColor("Lintas.<token>")},
 * the fonts {@link #font}, the icons {@link LookIcons}. Event dispatch thread only.
 */
public final class Look {

    private static final String FONTS = "Lintas.fonts";

    private Look() {}

    /** Reads what does not depend on the theme; so it can begin before the preferences are known. */
    public static void prepare() {
        fonts();
        LookIcons.install();
    }

    /** Before the first window. */
    public static void install(Theme theme, double zoom) {
        FlatLaf.registerCustomDefaultsSource("id.lintas.app.look", Look.class.getClassLoader());
        LookIcons.install();
        set(theme, zoom);
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
    }

    /** The same again with another theme or zoom, for the windows that are open too. */
    public static void apply(Theme theme, double zoom) {
        set(theme, zoom);
        FlatLaf.updateUI();
        for (Window window : Window.getWindows()) {
            window.revalidate();
            window.repaint();
        }
    }

    /** The theme that is drawn: SYSTEM is answered with what the system has. */
    public static Theme resolve(Theme theme) {
        return theme == Theme.SYSTEM ? (SystemTheme.dark() ? Theme.DARK : Theme.LIGHT) : theme;
    }

    /**
     * A font of the type scale at the present zoom.
     *
     * @param style "" for body text, "semibold", "h1" to "h4", "caption", "note"
     */
    public static Font font(String style) {
        Font font = UIManager.getFont(style.isEmpty() ? "defaultFont" : style + ".font");
        if (font == null) {
            throw new IllegalArgumentException("No such style: " + style);
        }
        return font;
    }

    /** The font of drawings that leave the window; read at the first call, if no window has. Any thread. */
    public static Font drawingFont() {
        return fonts().regular();
    }

    /** The same, strong. */
    public static Font strongDrawingFont() {
        return fonts().semibold();
    }

    /** Pixels at the present zoom. */
    public static int scale(int pixels) {
        return UIScale.scale(pixels);
    }

    private static void set(Theme theme, double zoom) {
        double scale = zoom * SystemTheme.textScale();
        // FlatLaf would guess its scale from the font's size, in quarters.
        System.setProperty("flatlaf.uiScale", Double.toString(scale));
        UIManager.put("Lintas.scale", scale);
        fonts().install(scale);
        FlatLaf.setup(
                switch (resolve(theme)) {
                    case DARK -> new LintasDark();
                    case CONTRAST -> new LintasContrast();
                    default -> new LintasLight();
                });
    }

    private static Fonts fonts() {
        if (UIManager.get(FONTS) instanceof Fonts known) {
            return known;
        }
        Fonts fonts = Fonts.load();
        UIManager.put(FONTS, fonts);
        return fonts;
    }
}
