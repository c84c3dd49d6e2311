package id.lintas.app.palette;

/**
 * Something that the palette can find.
 *
 * @param id stable: what was used is remembered by it
 * @param label what is searched and shown; plain text
 * @param detail where it is, in a few words; found by the beginnings of its words; may be empty
 * @param icon the name of an icon
 * @param key its shortcut as a person reads it, or empty
 * @param also other words that find it, such as its name in the other language
 * @param possible false to show it grey
 */
public record PaletteEntry(
        String id,
        PaletteKind kind,
        String label,
        String detail,
        String icon,
        String key,
        String also,
        boolean possible,
        Runnable deed) {

    public static PaletteEntry of(
            String id, PaletteKind kind, String label, String detail, String icon, Runnable deed) {
        return new PaletteEntry(id, kind, label, detail, icon, "", "", true, deed);
    }

    public PaletteEntry withKey(String text) {
        return new PaletteEntry(id, kind, label, detail, icon, text, also, possible, deed);
    }

    public PaletteEntry alsoFoundBy(String words) {
        return new PaletteEntry(id, kind, label, detail, icon, key, words, possible, deed);
    }

    public PaletteEntry possibleIf(boolean condition) {
        return new PaletteEntry(id, kind, label, detail, icon, key, also, condition, deed);
    }
}
