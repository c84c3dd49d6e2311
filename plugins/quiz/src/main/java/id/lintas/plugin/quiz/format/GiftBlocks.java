package id.lintas.plugin.quiz.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a GIFT file where its lines are blank, and takes comments and categories out. */
final class GiftBlocks {

    /**
     * @param line of its first line that is no comment, from 1
     * @param tags from {@code [tag:…]} in comments before or in it
     */
    record Block(int line, GiftText text, List<String> tags) {}

    /** @param line from 1 */
    record Category(int line, String name) {}

    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\.|[^\\]\\\\])+)]");
    private static final String CATEGORY = "$CATEGORY:";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;

    private GiftBlocks() {}

    static GiftBlocks of(String file) {
        GiftBlocks cut = new GiftBlocks();
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            cut.take(lines.get(i).strip(), i + 1, lines);
        }
        cut.end();
        return cut;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Category> categories() {
        return categories;
    }

    private void take(String stripped, int number, List<String> lines) {
        if (stripped.startsWith("//")) {
            Matcher tag = TAG.matcher(stripped);
            while (tag.find()) {
                tags.add(unescape(tag.group(1)));
            }
        } else if (stripped.startsWith(CATEGORY)) {
            end();
            categories.add(new Category(
                    number,
                    new GiftText(stripped.substring(CATEGORY.length())).plain().strip()));
        } else if (stripped.isEmpty()) {
            blank(number, lines);
        } else {
            line = text.isEmpty() ? number : line;
            text.append(text.isEmpty() ? "" : "\n").append(stripped);
        }
    }

    /** A blank line ends a question, but not where the brace that it opened is closed before another one opens. */
    private void blank(int number, List<String> lines) {
        GiftText soFar = new GiftText(text.toString());
        boolean open = soFar.find("{", 0) >= 0 && soFar.find("}", soFar.find("{", 0)) < 0;
        if (!open || !closes(number, lines)) {
            end();
        }
    }

    private static boolean closes(int from, List<String> lines) {
        for (String next : lines.subList(from, lines.size())) {
            GiftText ahead = new GiftText(next);
            int opened = ahead.find("{", 0);
            int closed = ahead.find("}", 0);
            if (opened >= 0 || closed >= 0) {
                return closed >= 0 && (opened < 0 || closed < opened);
            }
        }
        return false;
    }

    private void end() {
        if (!text.isEmpty()) {
            blocks.add(new Block(line, new GiftText(text.toString()), List.copyOf(tags)));
            tags.clear();
        }
        text.setLength(0);
    }

    private static String unescape(String tag) {
        return tag.replaceAll("\\\\(.)", "$1");
    }

    /** As a comment that Moodle reads as tags. */
    static String comment(List<String> tags) {
        StringBuilder comment = new StringBuilder("//");
        for (String tag : tags) {
            comment.append(" [tag:")
                    .append(tag.replace("\\", "\\\\").replace("]", "\\]"))
                    .append(']');
        }
        return comment.toString();
    }
}
