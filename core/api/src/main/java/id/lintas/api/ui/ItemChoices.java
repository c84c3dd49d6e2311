package id.lintas.api.ui;

import id.lintas.api.Item;
import java.util.List;
import java.util.function.Supplier;

/** Items as choices; the id of the choice is the reference. */
final class ItemChoices {

    private ItemChoices() {}

    static Supplier<List<Choice>> plain(Supplier<List<Item>> items) {
        return () -> items.get().stream()
                .map(item -> Choice.of(item.ref().toString(), item.label()))
                .toList();
    }

    /** With the short id before the label. */
    static Supplier<List<Choice>> labelled(Supplier<List<Item>> items) {
        return () -> items.get().stream()
                .map(item -> Choice.of(item.ref().toString(), item.ref().id() + "  " + item.label()))
                .toList();
    }
}
