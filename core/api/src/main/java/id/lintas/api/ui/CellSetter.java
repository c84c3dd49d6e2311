package id.lintas.api.ui;

import org.jspecify.annotations.Nullable;

/** How the value of a cell is set in place. */
interface CellSetter {

    /** The value after a typed character; null if the character says nothing here. */
    @Nullable
    Object typed(Object present, char key);

    /** The value after Space or a click; null if one has to choose. */
    @Nullable
    Object next(Object present);

    /** What Delete sets. */
    Object none();

    record Score(int min, int max) implements CellSetter {

        @Override
        public @Nullable Object typed(Object present, char key) {
            int digit = Character.digit(key, 10);
            if (digit == 0 && max >= 10) {
                return 10;
            }
            return digit >= min && digit <= max && digit > 0 ? (Integer) digit : null;
        }

        @Override
        public @Nullable Object next(Object present) {
            return null;
        }

        @Override
        public Object none() {
            return 0;
        }
    }

    record Judgement() implements CellSetter {

        @Override
        public @Nullable Object typed(Object present, char key) {
            return switch (key) {
                case 'y', 'Y', '1', '+' -> "yes";
                case 'n', 'N', 't', 'T', '0', '-' -> "no";
                default -> null;
            };
        }

        @Override
        public Object next(Object present) {
            return switch (present.toString()) {
                case "yes" -> "no";
                case "no" -> "";
                default -> "yes";
            };
        }

        @Override
        public Object none() {
            return "";
        }
    }
}
