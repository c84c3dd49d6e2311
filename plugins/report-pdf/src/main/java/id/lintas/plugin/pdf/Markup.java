package id.lintas.plugin.pdf;

/** XHTML being written. Text goes through {@link #text}, which escapes. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return this;
    }

    Markup attribute(String name, String value) {
        return raw(" " + name + "=\"").text(value).raw("\"");
    }

    Markup element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name.replaceFirst(" .*", "") + ">\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
