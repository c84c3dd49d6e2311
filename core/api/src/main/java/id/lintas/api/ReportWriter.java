package id.lintas.api;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pf4j.ExtensionPoint;

/**
 * A format that a report can be handed in as: {@code lintas report FILE --format NAME}. Found by pf4j's {@code @Extension};
 * {@code plugin.properties} names it in {@code lintas.formats}, with its title in both languages, so that nothing is loaded
 * before a person wants that format.
 *
 * <p>The same document gives the same bytes: no time of the run, no random number, nothing of the machine.
 */
public interface ReportWriter extends ExtensionPoint {

    /** Stable, lower case letters and digits; what the command line calls it, and the ending of its files: {@code "pdf"}. */
    String format();

    /**
     * Writes the whole of it. On any thread; what it throws is told with the plugin's name, and no file is written.
     *
     * @param out is kept in memory until all is written; may be closed
     */
    void write(Document document, OutputStream out) throws IOException;

    /**
     * What is to be written. All texts in it are plain and cleaned: no control character but {@code \n}, none that turns the
     * writing direction, none that XML may not hold. They may still look like markup, a formula or a field code, and be of any
     * length: escape them, and break words that are too long.
     */
    interface Document {

        /** The language of the report, the plugin's own texts, and the project. */
        StepContext context();

        /** Never empty. */
        String title();

        /** The case's title; empty if it is the same as the title. */
        String subject();

        /** The group by its name and class, for the file's own record of who wrote it; may be empty. */
        String author();

        /** When the project was last saved: the only time that may stand in the file. */
        Optional<Instant> saved();

        /**
         * Whether answers are wanted. If not, a {@linkplain ReportSink#question question} comes without its right option and
         * explanation, so none can slip through.
         */
        boolean answers();

        /** Plays what stands above the tasks: programme, class, facilitator, members, and what of it is missing. */
        void header(ReportSink sink);

        /** The chosen parts in their order. */
        List<Section> sections();

        /**
         * The same cut into slides as the class sees them in present mode.
         *
         * @param measure of the type that will be on the slides
         */
        Deck deck(Measure measure);

        /** The type for {@link Diagram#paint}; it is in no file that could be embedded. */
        Font font(boolean strong);

        /** The light colour of a token, for {@link Diagram#paint} and for the rest. */
        Color colour(String token);
    }

    /**
     * A task's part, or what the host adds to them.
     *
     * @param title plain, one line, without its number
     * @param gaps how many things in it are marked as missing
     * @param content plays it, each time the same; at least one piece
     */
    record Section(String title, int gaps, Consumer<ReportSink> content) {}

    /** How wide a text is, in pixels of a slide; rather too wide than too narrow. */
    @FunctionalInterface
    interface Measure {

        /** @param size of the type: {@link Slide#TITLE}, which is strong, {@link Slide#BODY} or {@link Slide#SMALL} */
        double width(String text, int size);
    }

    /**
     * Slides.
     *
     * @param footer who speaks about what, for the foot of each; may be empty
     */
    record Deck(String footer, List<Slide> slides) {

        public Deck {
            slides = List.copyOf(slides);
        }
    }

    /**
     * One slide, 1366 × 768 pixels.
     *
     * @param kicker the small line above the title; may be empty
     * @param continued it goes on where the slide before it ended
     * @param pieces below the title, from above to below
     * @param notes for whoever speaks: what is missing, the answer of a question
     */
    record Slide(Kind kind, String kicker, String title, boolean continued, List<Piece> pieces, List<String> notes) {

        public static final int WIDE = 1366;
        public static final int HIGH = 768;

        /** Where text begins, and how wide it may be. */
        public static final int LEFT = 92;

        public static final int ROOM = WIDE - 2 * LEFT;

        public static final int TITLE = 40;
        public static final int BODY = 26;
        public static final int SMALL = 18;

        /** What a slide is for; a question's has that question as its one piece. */
        public enum Kind {
            TITLE,
            CONTENT,
            QUESTION,
            CLOSING
        }

        public Slide {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A block on a slide. Labels are set in {@link Slide#SMALL} above their text, and so are table cells and the title below a
     * drawing; the rest is set in {@link Slide#BODY}.
     *
     * @param top in pixels of the slide
     * @param height that its text takes in the type that was measured
     * @param columns how wide the columns of a table are, in pixels; empty for anything else
     * @param content plays the one block
     */
    record Piece(int top, int height, List<Double> columns, Consumer<ReportSink> content) {

        public Piece {
            columns = List.copyOf(columns);
        }
    }
}
