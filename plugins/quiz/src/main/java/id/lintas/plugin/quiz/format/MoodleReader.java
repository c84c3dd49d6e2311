package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads Moodle XML. Of its kinds of questions, those with one right option are taken; its texts become plain. */
final class MoodleReader implements QuestionReader {

    private static final Set<String> KNOWN =
            Set.of("essay", "numerical", "matching", "description", "shortanswer", "cloze");

    /** What Moodle writes by itself when nobody has written anything. */
    private static final Set<String> USUAL =
            Set.of("", "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.");

    @Override
    public Reading read(String text, StepContext context) {
        XmlTree tree = XmlTree.of(text);
        List<Remark> remarks = new ArrayList<>();
        if (!tree.trouble().isEmpty()) {
            remarks.add(Remark.of(context, tree.line(), tree.trouble()));
        }
        if (!tree.root().isEmpty() && !tree.root().equals("quiz")) {
            remarks.add(Remark.of(context, 1, "xml-other", tree.root()));
            return new Reading(List.of(), remarks);
        }
        List<Entry> entries = new ArrayList<>();
        for (XmlNode node : tree.nodes()) {
            if (!node.name().equals("question")) {
                remarks.add(Remark.of(context, node.line(), "xml-element", node.name()));
            } else if (node.attribute("type").equals("category")) {
                String category = node.textOf("category").strip();
                remarks.add(Remark.of(context, node.line(), "category-lost", category));
            } else {
                entries.add(new OneQuestion(node, context).entry());
            }
        }
        return new Reading(entries, remarks);
    }

    private static final class OneQuestion {

        private final XmlNode node;
        private final RawQuestion raw;
        private final String type;

        OneQuestion(XmlNode node, StepContext context) {
            this.node = node;
            type = node.attribute("type");
            raw = new RawQuestion(context, node.line(), node.textOf("name").strip());
        }

        Entry entry() {
            raw.stem(node.first("questiontext").map(this::plain).orElse(""));
            switch (type) {
                case "multichoice" -> node.all("answer").forEach(this::option);
                case "truefalse" -> trueOrFalse();
                default -> {
                    return unknownType();
                }
            }
            if (node.textOf("single").strip().matches("false|0")) {
                return raw.leftOut("many-right");
            }
            raw.explanation(node.first("generalfeedback").map(this::plain).orElse(""));
            raw.tags(Tags.of(node.all("tags")
                    .flatMap(t -> t.all("tag"))
                    .map(XmlNode::textOf)
                    .toList()));
            settings();
            return raw.entry();
        }

        private Entry unknownType() {
            return switch (type) {
                case "shortanswer" -> raw.leftOut("short-answer");
                case "cloze", "multianswer" -> raw.leftOut("cloze");
                default -> KNOWN.contains(type) ? raw.leftOut(type) : raw.leftOut("type-unknown", type);
            };
        }

        private void option(XmlNode answer) {
            raw.choice(new RawQuestion.Choice(
                    plain(answer),
                    fraction(answer),
                    answer.first("feedback").map(this::plain).orElse("")));
        }

        private void trueOrFalse() {
            boolean isTrue = false;
            String right = "";
            String wrong = "";
            for (XmlNode answer : node.all("answer").toList()) {
                String feedback = answer.first("feedback").map(this::plain).orElse("");
                if (fraction(answer) > 0) {
                    isTrue = answer.textOf().strip().equalsIgnoreCase("true");
                    right = feedback;
                } else {
                    wrong = feedback;
                }
            }
            raw.trueOrFalse(isTrue, right, wrong);
        }

        /** What a question has in Moodle and has no place here. */
        private void settings() {
            for (String name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
                String feedback = node.first(name).map(this::plain).orElse("");
                if (!USUAL.contains(feedback)) {
                    raw.feedbackLost();
                }
            }
            long hints = node.all("hint").filter(h -> !h.textOf().isBlank()).count();
            if (hints > 0) {
                raw.remark("hint-lost", hints);
            }
            List<String> files = files(node);
            if (!files.isEmpty()) {
                raw.remark("file-lost", String.join(", ", files));
            }
        }

        private static List<String> files(XmlNode node) {
            List<String> files = new ArrayList<>();
            for (XmlNode child : node.children()) {
                if (child.name().equals("file")) {
                    files.add(child.attribute("name"));
                }
                files.addAll(files(child));
            }
            return files;
        }

        /** In percent; what is no number counts nothing. */
        private static double fraction(XmlNode answer) {
            try {
                return Double.parseDouble(answer.attribute("fraction").strip().replace(',', '.'));
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        private String plain(XmlNode text) {
            Markup markup = Markup.of(text.attribute("format")).orElse(Markup.AUTO);
            return raw.plain(markup, text.textOf());
        }
    }
}
