package id.lintas.engine.classquiz;

import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The quiz as a report: for slides, and for every format that a plugin can write. */
public final class QuizDocument {

    private QuizDocument() {}

    /** The questions with their answers, without a word on who wrote them. */
    public static ReportDocument of(ClassQuiz quiz) {
        return document(quiz, false);
    }

    /** The same to be played before the class: who wrote a question is told with its answer. */
    public static ReportDocument played(ClassQuiz quiz) {
        return document(quiz, true);
    }

    private static ReportDocument document(ClassQuiz quiz, boolean credits) {
        Locale locale = Locale.forLanguageTag(quiz.language());
        Texts texts = Texts.of(QuizDocument.class, locale);
        List<ReportBlock> blocks = new ArrayList<>();
        for (ClassQuestion question : quiz.questions()) {
            String by = credits ? texts.get("written-by", String.join(", ", question.groups())) : "";
            String explanation = (question.explanation() + "\n" + by).strip();
            blocks.add(new ReportBlock.Question(
                    String.valueOf(blocks.size() + 1),
                    question.stem(),
                    question.options(),
                    question.correct(),
                    explanation));
        }
        return new ReportDocument(
                locale,
                quiz.title(),
                texts.get("count", quiz.questions().size(), quiz.groups().size()),
                List.of(),
                List.of(new ReportSection(texts.get("questions"), blocks)));
    }
}
