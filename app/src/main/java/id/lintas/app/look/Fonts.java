package id.lintas.app.look;

import id.lintas.app.install.Installation;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/**
 * The type scale. The two fonts are objects in {@link UIManager}, not registered with the system: that saves a tenth of a
 * second at the start. The keys are {@code defaultFont}, {@code semibold.font}, {@code h1.font} to {@code h4.font}, {@code
 * caption.font}, {@code note.font}.
 */
record Fonts(Font regular, Font semibold) {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    static Fonts load() {
        return new Fonts(read("Inter-Regular.otf"), read("Inter-SemiBold.otf"));
    }

    /** Before the look and feel is set, which reads them. */
    void install(double scale) {
        put("defaultFont", regular, 13 * scale);
        put("semibold.font", semibold, 13 * scale);
        put("h1.font", semibold, 20 * scale);
        put("h2.font", semibold, 17 * scale);
        put("h3.font", semibold, 14 * scale);
        put("h4.font", semibold, 13 * scale);
        put("caption.font", regular, 12 * scale);
        put("TableHeader.font", regular, 12 * scale);
        put("note.font", regular, 11 * scale);
    }

    private static void put(String key, Font font, double size) {
        UIManager.put(key, new FontUIResource(font.deriveFont((float) Math.round(size))));
    }

    private static Font read(String name) {
        try {
            // From a file if there is one: out of a jar, Java would copy the font into a temporary file first.
            File file =
                    Installation.current().home().resolve("fonts").resolve(name).toFile();
            return file.isFile() ? Font.createFont(Font.TRUETYPE_FONT, file) : readResource(name);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font cannot be read: " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font readResource(String name) throws IOException, FontFormatException {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The font is not in the program: " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
