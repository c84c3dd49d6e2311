package id.lintas.plugin.practice;

import id.lintas.api.Severity;
import id.lintas.plugin.practice.library.Bilingual;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The lesson is there, and it is the group's own and not the library's sentence. */
final class LessonCheck {

    /** Shorter ones may well be the same by chance. */
    private static final int WORDS_OF_A_COPY = 4;

    /** Enough for any library; a class brings few others. */
    private static final int MOST_KNOWN = 5_000;

    /** The library's texts as they are compared; every lesson of every group is held against the same ones. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private LessonCheck() {}

    static void check(Inspection in, Practice practice) {
        if (practice.lesson().isBlank()) {
            in.add(Severity.ERROR, "lesson-missing", practice, "lesson");
        } else if (!practice.isOwn()
                && in.library()
                        .find(practice.libraryId())
                        .filter(p -> copied(practice.lesson(), p))
                        .isPresent()) {
            in.add(Severity.HINT, "lesson-copied", practice, "lesson");
        }
    }

    private static boolean copied(String lesson, LibraryPractice practice) {
        String own = words(lesson);
        return own.chars().filter(c -> c == ' ').count() >= WORDS_OF_A_COPY - 1
                && Stream.of(practice.lessons(), practice.done(), practice.results(), practice.problem())
                        .flatMap(LessonCheck::both)
                        .anyMatch(text ->
                                text.length() >= own.length() && known(text).contains(own));
    }

    private static String known(String text) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, LessonCheck::words);
    }

    private static Stream<String> both(Bilingual text) {
        return Stream.of(text.id(), text.en());
    }

    /** Letters and digits in small letters, all else as one space. Without a pattern, since it runs at every keystroke. */
    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(Character.toLowerCase(c));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
