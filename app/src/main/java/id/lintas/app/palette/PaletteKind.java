package id.lintas.app.palette;

import java.util.Locale;

/** The groups of the palette, in the order in which equally good ones stand; a caption is the text {@code palette.kind.<name>}. */
public enum PaletteKind {
    LATEST,
    TASK,
    CONTENT,
    COMMAND,
    VIEW,
    SETTING,
    RECENT,
    CONCEPT;

    String key() {
        return "palette.kind." + name().toLowerCase(Locale.ROOT);
    }
}
