package id.lintas.engine.store.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from the first bytes what a file is, before anything parses it. */
final class FileKind {

    private static final int HEAD = 4_096;

    private FileKind() {}

    static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The key of the sentence that says what this is instead of a project; empty for what may be one. */
    static Optional<String> foreign(byte[] bytes) {
        int start = firstVisible(bytes);
        if (start == bytes.length) {
            return Optional.of("empty");
        }
        if (bytes.length >= 4) {
            Optional<String> wide = wideOrNul(bytes);
            if (wide.isPresent()) {
                return wide;
            }
        }
        return Optional.ofNullable(byHead(head(bytes, start)));
    }

    private static int firstVisible(byte[] bytes) {
        int i = hasByteOrderMark(bytes) ? 3 : 0;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    private static Optional<String> wideOrNul(byte[] b) {
        if (b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] == 0) {
            return Optional.of("nul.whole");
        }
        boolean mark = (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) || (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF);
        boolean unmarked = b[0] == 0 || (b[1] == 0 && b[3] == 0);
        return mark || unmarked ? Optional.of("utf16") : Optional.empty();
    }

    private static String head(byte[] bytes, int start) {
        return new String(bytes, start, Math.min(HEAD, bytes.length - start), StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String byHead(String head) {
        if (head.startsWith("{") || head.startsWith("[")) {
            return null;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return isOffice(head) ? "kind.office" : "kind.zip";
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "kind.office";
        }
        if (head.startsWith("%PDF")) {
            return "kind.pdf";
        }
        return head.toLowerCase(Locale.ROOT).startsWith("<") ? "kind.html" : "kind.other";
    }

    private static boolean isOffice(String head) {
        return head.contains("[Content_Types].xml") || head.contains("word/") || head.contains("mimetype");
    }
}
