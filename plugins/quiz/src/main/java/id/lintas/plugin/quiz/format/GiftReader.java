package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads GIFT as Moodle documents it: names, comments, categories, escapes, formats, weights, feedback, and the missing word.
 * Of its kinds of questions, those with one right option are taken.
 */
final class GiftReader implements QuestionReader {

    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:[.,]\\d+)?)%");
    private static final Pattern FORMAT = Pattern.compile("\\[([a-z_]+)]");
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final String MISSING_WORD = "_____";

    @Override
    public Reading read(String text, StepContext context) {
        GiftBlocks cut = GiftBlocks.of(text);
        List<Remark> remarks = new ArrayList<>();
        cut.categories().forEach(c -> remarks.add(Remark.of(context, c.line(), "category-lost", c.name())));
        return new Reading(
                cut.blocks().stream()
                        .map(block -> new OneQuestion(block, context).entry())
                        .toList(),
                remarks);
    }

    /** A text in its format. */
    private record Formatted(Markup markup, String text) {

        /** @param usual the format where none is written */
        static Formatted of(GiftText text, Markup usual) {
            String raw = text.raw().strip();
            Matcher format = FORMAT.matcher(raw);
            Optional<Markup> named = format.lookingAt() ? Markup.of(format.group(1)) : Optional.empty();
            String rest = named.isPresent() ? raw.substring(format.end()) : raw;
            return new Formatted(named.orElse(usual), new GiftText(rest).plain());
        }
    }

    private static final class OneQuestion {

        private final GiftText body;
        private final RawQuestion raw;
        private Markup markup = Markup.AUTO;

        OneQuestion(GiftBlocks.Block block, StepContext context) {
            GiftText text = block.text();
            int ends = text.raw().startsWith("::") ? text.find("::", 2) : -1;
            body = ends < 0 ? text : text.from(ends + 2);
            raw = new RawQuestion(
                    context,
                    block.line(),
                    ends < 0 ? "" : text.part(2, ends).plain().strip());
            raw.tags(Tags.of(block.tags()));
        }

        Entry entry() {
            int open = body.find("{", 0);
            int close = body.find("}", Math.max(0, open));
            if (open < 0 && close < 0) {
                stem(body);
                return raw.leftOut("description");
            }
            if (open < 0 || close < 0) {
                stem(body);
                return raw.leftOut("braces");
            }
            String after = body.raw().substring(close + 1);
            String before = body.raw().substring(0, open);
            stem(new GiftText(after.isBlank() ? before : before + MISSING_WORD + after));
            return answers(body.part(open + 1, close));
        }

        private void stem(GiftText text) {
            Formatted formatted = Formatted.of(text, Markup.AUTO);
            markup = formatted.markup();
            raw.stem(raw.plain(markup, formatted.text()));
        }

        private Entry answers(GiftText inBraces) {
            GiftText text = new GiftText(inBraces.raw().strip());
            int general = text.findLast("####");
            if (general >= 0) {
                raw.explanation(plain(text.from(general + 4)));
                text = new GiftText(text.raw().substring(0, general).strip());
            }
            if (text.raw().isEmpty()) {
                return raw.leftOut("essay");
            }
            if (text.raw().startsWith("#")) {
                return raw.leftOut("numerical");
            }
            if (!text.has("~")) {
                return other(text);
            }
            text.options().forEach(this::option);
            return raw.entry();
        }

        /** Without a wrong option: a pairing, a statement, or an answer to type. */
        private Entry other(GiftText text) {
            if (text.has("=") && text.has("->")) {
                return raw.leftOut("matching");
            }
            List<String> parts = parts(text);
            String word = parts.get(0).strip();
            if (!TRUE.contains(word) && !FALSE.contains(word)) {
                return raw.leftOut("short-answer");
            }
            raw.trueOrFalse(TRUE.contains(word), feedback(parts, 2), feedback(parts, 1));
            return raw.entry();
        }

        private String feedback(List<String> parts, int at) {
            return at < parts.size() ? plain(new GiftText(parts.get(at))) : "";
        }

        private static List<String> parts(GiftText text) {
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int at = text.find("#", 0); at >= 0; at = text.find("#", from)) {
                parts.add(text.raw().substring(from, at));
                from = at + 1;
            }
            parts.add(text.raw().substring(from));
            return parts;
        }

        private void option(GiftText piece) {
            char sign = piece.raw().charAt(0);
            boolean marked = sign == '~' || sign == '=';
            String rest = piece.raw().substring(marked ? 1 : 0).strip();
            Matcher weight = WEIGHT.matcher(rest);
            double points = sign == '=' ? 100 : 0;
            if (weight.lookingAt()) {
                points = Double.parseDouble(weight.group(1).replace(',', '.'));
                rest = rest.substring(weight.end());
            }
            GiftText text = new GiftText(rest);
            int comment = text.find("#", 0);
            raw.choice(new RawQuestion.Choice(
                    plain(comment < 0 ? text : text.part(0, comment)),
                    points,
                    comment < 0 ? "" : plain(text.from(comment + 1))));
        }

        private String plain(GiftText text) {
            Formatted formatted = Formatted.of(text, markup);
            return raw.plain(formatted.markup(), formatted.text());
        }
    }
}
