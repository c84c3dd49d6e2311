package id.lintas.app.look;

import java.awt.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the desktop is set to. Every question is short, and any doubt is answered with light and 100 %. */
final class SystemTheme {

    private static final long PATIENCE_MILLIS = 150;

    /** Looked for before it is started: starting what is not there costs twenty milliseconds. */
    private static final Path GSETTINGS = Path.of("/usr/bin/gsettings");

    private SystemTheme() {}

    /** Whether the desktop prefers dark windows. Waits for a tenth of a second or so at most. */
    static boolean dark() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return saysDark(
                    answer(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme"),
                    "0x0");
        }
        if (system.startsWith("mac")) {
            return saysDark(answer("defaults", "read", "-g", "AppleInterfaceStyle"), "dark");
        }
        return saysDark(gtkTheme(), "dark")
                || (Files.isExecutable(GSETTINGS)
                        && saysDark(
                                answer(GSETTINGS.toString(), "get", "org.gnome.desktop.interface", "color-scheme"),
                                "dark"));
    }

    /** The text size that a Linux desktop asks for; elsewhere the Java run time scales by itself. */
    static double textScale() {
        Object dpi = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Xft/DPI");
        if (dpi instanceof Integer value && value > 0) {
            double scale = value / 1024.0 / 96;
            return scale >= 1.1 && scale <= 4 ? Math.round(scale * 4) / 4.0 : 1;
        }
        return 1;
    }

    static boolean saysDark(String answer, String mark) {
        return answer.toLowerCase(Locale.ROOT).contains(mark);
    }

    private static String gtkTheme() {
        Object name = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName");
        return name instanceof String text ? text : "";
    }

    static String answer(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return "";
            }
            try (var answer = process.getInputStream()) {
                return new String(answer.readNBytes(2000), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            return ""; // no such program: this desktop has no such setting
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
