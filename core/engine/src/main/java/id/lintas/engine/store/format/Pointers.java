package id.lintas.engine.store.format;

import com.fasterxml.jackson.core.JsonParser;

/** JSON pointers as plain text. */
final class Pointers {

    private Pointers() {}

    static String current(JsonParser parser) {
        boolean opening = parser.currentToken().isStructStart();
        var context = opening ? parser.getParsingContext().getParent() : parser.getParsingContext();
        return context.pathAsPointer().toString();
    }

    static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** As a person reads it: {@code group.members.2}. */
    static String readable(String pointer) {
        return pointer.isEmpty()
                ? ""
                : pointer.substring(1).replace('/', '.').replace("~1", "/").replace("~0", "~");
    }
}
