package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats, each with the ending that its files have. */
public enum QuizFormat {
    /** Moodle's text format for whole quizzes. */
    GIFT("gift", "gift", new GiftReader(), new GiftWriter()),
    /** The simplest one: a stem, lettered options, an answer. */
    AIKEN("aiken", "txt", new AikenReader(), new AikenWriter()),
    MOODLE_XML("moodle-xml", "xml", new MoodleReader(), new MoodleWriter()),
    /** A table by RFC 4180, with a header, for spreadsheets. */
    CSV("csv", "csv", new CsvReader(), new CsvWriter());

    private static final Pattern AIKEN_ANSWER = Pattern.compile("(?mi)^\\s*ANSWER:\\s*[A-Z]\\s*$");

    private final String id;
    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // readers and writers keep nothing
    private final QuestionReader reader;

    @SuppressWarnings("ImmutableEnumChecker")
    private final QuestionWriter writer;

    QuizFormat(String id, String ending, QuestionReader reader, QuestionWriter writer) {
        this.id = id;
        this.ending = ending;
        this.reader = reader;
        this.writer = writer;
    }

    /** As an option names it: {@code gift}, {@code aiken}, {@code moodle-xml}, {@code csv}. */
    public String id() {
        return id;
    }

    /** Without its dot. */
    public String ending() {
        return ending;
    }

    /** The format of that option; {@code xml} and {@code moodle} will do for Moodle XML. */
    public static Optional<QuizFormat> ofId(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("xml") || plain.equals("moodle")) {
            return Optional.of(MOODLE_XML);
        }
        return Stream.of(values()).filter(f -> f.id.equals(plain)).findFirst();
    }

    /** The format of a file of that name. A {@code .txt} is taken for Aiken; see {@link #ofFile}. */
    public static Optional<QuizFormat> ofName(String file) {
        String plain = file.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(f -> plain.endsWith("." + f.ending)).findFirst();
    }

    /** The same, where a {@code .txt} without an answer line of Aiken is GIFT, which Moodle writes under that ending. */
    static Optional<QuizFormat> ofFile(String file, String text) {
        return ofName(file).map(f -> f == AIKEN && !AIKEN_ANSWER.matcher(text).find() ? GIFT : f);
    }

    public Reading read(String text, StepContext context) {
        return reader.read(text.replace("\r\n", "\n").replace('\r', '\n'), context)
                .numbered();
    }

    String write(List<Question> questions, StepContext context) {
        return writer.write(questions, context);
    }
}
