package id.lintas.app.settings;

import java.util.List;
import java.util.Optional;

/** What values a setting takes, and how one is written down. */
public sealed interface SettingType<T> {

    /** The value that the text stands for; empty if it stands for none of this type. */
    Optional<T> read(String text);

    default String write(T value) {
        return String.valueOf(value);
    }

    record Flag() implements SettingType<Boolean> {

        @Override
        public Optional<Boolean> read(String text) {
            return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
        }
    }

    /** A whole number within its bounds. */
    record Whole(int min, int max) implements SettingType<Integer> {

        @Override
        public Optional<Integer> read(String text) {
            if (!text.matches("-?\\d{1,9}")) {
                return Optional.empty();
            }
            int value = Integer.parseInt(text);
            return value < min || value > max ? Optional.empty() : Optional.of(value);
        }
    }

    /** One of a few words; each is called by the text {@code setting.<id>.<word>}. */
    record Choice(List<String> words) implements SettingType<String> {

        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text).filter(words::contains);
        }
    }

    record Line() implements SettingType<String> {

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text);
        }
    }

    /** The path of a folder, or empty. */
    record Folder() implements SettingType<String> {

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text);
        }
    }
}
