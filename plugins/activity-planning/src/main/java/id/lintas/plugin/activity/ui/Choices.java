package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Choice;
import id.lintas.plugin.activity.WogType;
import java.util.List;
import java.util.stream.Stream;

/** Values of the vocabulary with their words. */
final class Choices {

    private Choices() {}

    static List<Choice> of(EditorState state, List<String> ids) {
        return ids.stream()
                .map(id -> new Choice(id, state.text("concept." + id), state.text("concept." + id + ".plain")))
                .toList();
    }

    /** The nine types, each with the slides' words and plain ones. */
    static List<Choice> types(EditorState state) {
        return Stream.of(WogType.values())
                .map(t -> new Choice(t.id(), state.text("concept." + t.id()), explain(state, t)))
                .toList();
    }

    static String explain(EditorState state, WogType type) {
        String key = "concept." + type.id();
        return state.text("board.tip", state.text(key + ".slide"), state.text(key + ".plain"));
    }
}
