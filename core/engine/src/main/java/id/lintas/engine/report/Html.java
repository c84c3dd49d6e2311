package id.lintas.engine.report;

import id.lintas.engine.text.PlainText;

/** HTML being written. Text goes through {@link #text}, which escapes; {@link #raw} takes only what this package says. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        String clean = PlainText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    Html attribute(String name, String value) {
        return raw(" " + name + "=\"").text(value).raw("\"");
    }

    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
