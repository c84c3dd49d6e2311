package id.lintas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.mark.Pseudonyms;
import id.lintas.engine.review.similar.Evidence;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.search.Passage;
import id.lintas.engine.text.Csv;
import id.lintas.engine.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Alike passages in three forms. Shares are whole percents.
 *
 * @param pairs the largest share first
 * @param names what stands for the groups, if their names are hidden
 */
record SimilarTable(List<NearPair> pairs, Optional<Pseudonyms> names) {

    private static final List<String> HEAD = List.of(
            "group",
            "file",
            "otherGroup",
            "otherFile",
            "earlier",
            "sameGroup",
            "share",
            "step",
            "item",
            "field",
            "otherStep",
            "otherItem",
            "otherField",
            "likeness",
            "text",
            "otherText");

    /** So much evidence is enough to read on a screen; the other forms have all. */
    private static final int SHOWN = 3;

    private String group(Source source) {
        return names.map(n -> n.of(ClassMarks.key(source.reviewed()))).orElseGet(source::name);
    }

    private String file(Source source) {
        return names.isPresent() ? "" : source.submission().name();
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    /** A line for each pair of passages. */
    String csv() {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEAD)));
        for (NearPair pair : pairs) {
            for (Evidence e : pair.evidence()) {
                lines.add(Csv.line(cells(pair, e)));
            }
        }
        return String.join("\r\n", lines);
    }

    private List<Object> cells(NearPair pair, Evidence e) {
        return List.of(
                group(pair.one()),
                file(pair.one()),
                group(pair.other()),
                file(pair.other()),
                pair.other().earlier() ? "1" : "",
                pair.sameGroup() ? "1" : "",
                percent(pair.share()),
                e.one().area(),
                e.one().place().item(),
                e.one().place().field(),
                e.other().area(),
                e.other().place().item(),
                e.other().place().field(),
                percent(e.likeness()),
                e.one().text(),
                e.other().text());
    }

    /** {@code {"pairs": [{"one": {"group", "file"}, "other": {…, "earlier"}, "share", "sameGroup", "evidence": [{"likeness", "one": {"step", …}}]}]}}. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode all = root.putArray("pairs");
        for (NearPair pair : pairs) {
            ObjectNode node = all.addObject();
            put(node.putObject("one"), pair.one());
            put(node.putObject("other"), pair.other());
            node.put("share", percent(pair.share()));
            node.put("sameGroup", pair.sameGroup());
            ArrayNode evidence = node.putArray("evidence");
            for (Evidence e : pair.evidence()) {
                ObjectNode entry = evidence.addObject();
                entry.put("likeness", percent(e.likeness()));
                put(entry.putObject("one"), e.one());
                put(entry.putObject("other"), e.other());
            }
        }
        return root.toPrettyString();
    }

    private void put(ObjectNode node, Source source) {
        node.put("group", group(source));
        node.put("file", file(source));
        node.put("earlier", source.earlier());
    }

    private static void put(ObjectNode node, Passage passage) {
        node.put("step", passage.area());
        node.put("item", passage.place().item());
        node.put("field", passage.place().field());
        node.put("text", passage.text());
    }

    /** Lines to read: each pair with its longest passages. */
    String text(Terminal terminal) {
        StringBuilder all = new StringBuilder();
        for (NearPair pair : pairs) {
            String key = pair.sameGroup()
                    ? "similar.same-group"
                    : pair.other().earlier() ? "similar.earlier" : "similar.pair";
            line(
                    all,
                    terminal.text(
                            key,
                            group(pair.one()),
                            group(pair.other()),
                            percent(pair.share()),
                            pair.evidence().size()));
            List<Evidence> evidence = pair.evidence();
            for (Evidence e : evidence.subList(0, Math.min(SHOWN, evidence.size()))) {
                line(
                        all,
                        "  " + e.one().area() + " " + e.one().place().item() + " "
                                + e.one().place().field());
                line(all, "    " + e.one().text());
                line(all, "    " + e.other().text());
            }
        }
        line(all, terminal.text("similar.summary", pairs.size()));
        return all.toString();
    }

    private static void line(StringBuilder all, String text) {
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        all.append(indent).append(PlainText.cleanLine(text)).append(System.lineSeparator());
    }
}
