package id.lintas.plugin.office.paper;

/** Counts the lines that a text takes, and shortens one that takes too many. */
public final class Wrap {

    private final Type type;

    public Wrap(Type type) {
        this.type = type;
    }

    public int lines(String text, double size, double width) {
        return text.split("\n", -1).length == 1
                ? paragraph(text, size, width)
                : text.lines().mapToInt(line -> paragraph(line, size, width)).sum();
    }

    /** As much of it as so many lines take, with an ellipsis if some had to go. */
    public String cut(String text, double size, double width, int lines) {
        if (lines(text, size, width) <= lines) {
            return text;
        }
        int low = 1;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines(text.substring(0, middle) + " …", size, width) <= lines) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int space = text.lastIndexOf(' ', low);
        int end = space > low / 2 ? space : low;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .strip() + " …";
    }

    private int paragraph(String text, double size, double width) {
        int lines = 1;
        double used = 0;
        double blank = type.width(" ", size);
        for (String word : text.split(" ", -1)) {
            double wide = type.width(word, size);
            if (used > 0 && used + blank + wide > width) {
                lines++;
                used = 0;
            } else if (used > 0) {
                used += blank;
            }
            int full = (int) (wide / width);
            lines += full;
            used = full > 0 ? wide - full * width : used + wide;
        }
        return lines;
    }
}
