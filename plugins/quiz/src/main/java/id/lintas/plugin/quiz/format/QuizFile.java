package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import java.util.List;
import java.util.Optional;

/**
 * A file that somebody opened, read.
 *
 * @param name of the file
 * @param format or null if it is none of ours; then the reading holds nothing but the reason
 */
public record QuizFile(String name, Optional<QuizFormat> format, Reading reading) {

    /** @param wished the format, if somebody chose it; otherwise it follows from the name's ending */
    public static QuizFile read(String name, byte[] bytes, Optional<QuizFormat> wished, StepContext context) {
        TextBytes file = TextBytes.of(bytes);
        Optional<QuizFormat> format = wished.or(() -> QuizFormat.ofFile(name, file.text()));
        if (format.isEmpty()) {
            Remark unknown = Remark.of(context, 0, "format-unknown", name);
            return new QuizFile(name, format, new Reading(List.of(), List.of(unknown)));
        }
        Reading reading = format.get().read(file.text(), context);
        if (reading.entries().isEmpty() && reading.remarks().isEmpty()) {
            reading = reading.withRemark(Remark.of(context, 0, "nothing", name));
        }
        if (!file.guessed().isEmpty()) {
            reading = reading.withRemark(Remark.of(context, 0, "encoding-guessed", file.guessed()));
        }
        return new QuizFile(name, format, reading);
    }
}
