package id.lintas.plugin.quiz.format;

import java.util.ArrayList;
import java.util.List;

/**
 * What Moodle calls tags. The concept and the source of a question travel in two of them, since neither GIFT nor Moodle XML
 * has a place for them.
 *
 * @param others tags that mean nothing here
 */
record Tags(String concept, String source, List<String> others) {

    private static final String CONCEPT = "concept:";
    private static final String SOURCE = "source:";

    static Tags none() {
        return new Tags("", "", List.of());
    }

    static Tags of(List<String> tags) {
        String concept = "";
        String source = "";
        List<String> others = new ArrayList<>();
        for (String tag : tags) {
            String text = tag.strip();
            if (concept.isEmpty() && text.startsWith(CONCEPT)) {
                concept = text.substring(CONCEPT.length()).strip();
            } else if (source.isEmpty() && text.startsWith(SOURCE)) {
                source = text.substring(SOURCE.length()).strip();
            } else if (!text.isEmpty()) {
                others.add(text);
            }
        }
        return new Tags(concept, source, others);
    }

    /** The tags of a question with that concept and source; either may be empty. */
    static List<String> write(String concept, String source) {
        List<String> tags = new ArrayList<>();
        if (!concept.isEmpty()) {
            tags.add(CONCEPT + concept);
        }
        if (!source.isEmpty()) {
            tags.add(SOURCE + source);
        }
        return tags;
    }
}
