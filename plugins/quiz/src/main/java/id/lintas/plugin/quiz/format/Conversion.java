package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions from one file made into another, with everything that does not come along.
 *
 * @param lines what is to be said, one each: {@code bank.gift:3: …}
 * @param bytes the new file, or empty if nothing can be written
 * @param complete whether every question came along
 */
public record Conversion(List<String> lines, Optional<byte[]> bytes, boolean complete) {

    /**
     * @param in the name of the file that was read
     * @param from its format, or empty for what its ending says
     * @param out the name of the new file
     * @param to its format, or empty for what its ending says
     */
    public static Conversion of(
            String in,
            byte[] bytes,
            Optional<QuizFormat> from,
            String out,
            Optional<QuizFormat> to,
            StepContext context) {
        QuizFile file = QuizFile.read(in, bytes, from, context);
        List<String> lines = new ArrayList<>();
        for (Remark remark : file.reading().allRemarks()) {
            lines.add(in + (remark.line() > 0 ? ":" + remark.line() : "") + ": " + remark.text());
        }
        boolean broken = file.reading().remarks().stream().anyMatch(r -> r.id().startsWith("xml-"));
        boolean whole = file.reading().leftOut() == 0 && !broken;
        return write(file.reading().questions(), lines, whole, out, to, context);
    }

    /** The same from the questions of a project. */
    public static Conversion of(List<Question> questions, String out, Optional<QuizFormat> to, StepContext context) {
        return write(questions, new ArrayList<>(), true, out, to, context);
    }

    private static Conversion write(
            List<Question> questions,
            List<String> lines,
            boolean whole,
            String out,
            Optional<QuizFormat> to,
            StepContext context) {
        Optional<QuizFormat> format = to.or(() -> QuizFormat.ofName(out));
        if (format.isEmpty()) {
            lines.add(Remark.of(context, 0, "format-unknown", out).text());
            return new Conversion(lines, Optional.empty(), false);
        }
        Export export = Export.of(questions, format.get(), context);
        for (Remark remark : export.remarks()) {
            boolean question = remark.line() > 0;
            lines.add(out + ": "
                    + (question ? context.text("export.said", remark.line(), remark.text()) : remark.text()));
        }
        int come = export.questions().size();
        lines.add(context.text(come == 0 ? "convert.nothing" : "convert.done", out, come));
        boolean all = whole && come == questions.size();
        return new Conversion(lines, come == 0 ? Optional.empty() : Optional.of(export.bytes()), all);
    }
}
