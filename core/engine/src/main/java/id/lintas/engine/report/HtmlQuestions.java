package id.lintas.engine.report;

import id.lintas.engine.text.Texts;
import java.util.List;

/**
 * Questions of a page. With answers they can be played: whoever chooses an option sees whether it is right, and how many are. That
 * takes no script, only the style's {@code :checked}; on paper it is a test sheet. Without answers it is one on the screen too.
 */
final class HtmlQuestions {

    private final Html html;
    private final Texts texts;
    private final String part;
    private int written;
    private int run;

    /** @param part begins every id */
    HtmlQuestions(Html html, Texts texts, String part) {
        this.html = html;
        this.texts = texts;
        this.part = part;
    }

    void write(ReportBlock.Question question) {
        if (question.correct() < 0) {
            html.element("p", question.number() + ". " + question.stem());
            html.raw("<ul class=\"options\">\n");
            question.lettered().forEach(option -> html.element("li", option));
            html.raw("</ul>\n");
            return;
        }
        if (run++ == 0) {
            html.raw("<div class=\"quiz\">\n");
        }
        String id = part + "q" + ++written;
        html.raw("<fieldset class=\"question\">\n").element("legend", question.number() + ". " + question.stem());
        List<String> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).isBlank()) {
                option(id, question, i);
            }
        }
        answer(question);
        html.raw("</fieldset>\n");
    }

    private void option(String name, ReportBlock.Question question, int place) {
        boolean right = place == question.correct();
        String id = name + (char) ('a' + place);
        html.raw("<div class=\"option\"><input type=\"radio\"")
                .attribute("name", name)
                .attribute("id", id)
                .attribute("class", right ? "right" : "wrong")
                .raw("><label")
                .attribute("for", id)
                .raw(">");
        html.text(ReportBlock.Question.letter(place) + ". "
                + question.options().get(place).strip());
        html.raw(" <span class=\"verdict\">– ")
                .text(texts.get(right ? "play.right" : "play.wrong"))
                .raw("</span></label></div>\n");
    }

    private void answer(ReportBlock.Question question) {
        html.raw("<details>").element("summary", texts.get("play.show"));
        html.raw("<p>")
                .text(texts.get("play.answer", ReportBlock.Question.letter(question.correct())))
                .text(question.explanation().isEmpty() ? "" : ". " + question.explanation())
                .raw("</p></details>\n");
    }

    /** After the last of several questions: how many are right. */
    void end() {
        if (run > 0) {
            html.raw("<p class=\"score\"")
                    .attribute("data-of", String.valueOf(run))
                    .raw(">");
            html.text(texts.get("play.score") + ":").raw("</p>\n</div>\n");
            run = 0;
        }
    }
}
