package id.lintas.plugin.handbook;

import id.lintas.api.StepContext;
import java.util.List;
import java.util.Optional;

/**
 * All entries in the slides' order.
 *
 * @param groups the chapters, in order
 */
public record Handbook(List<Group> groups, List<Entry> entries) {

    /** A chapter. */
    public record Group(String id, Bilingual title) {}

    public Handbook {
        groups = List.copyOf(groups);
        entries = List.copyOf(entries);
    }

    /** The one that comes with the plugin; read once by the host. */
    public static Handbook of(StepContext context) {
        return context.resource("handbook.json", Handbook.class);
    }

    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public List<Entry> in(Group group) {
        return entries.stream()
                .filter(entry -> entry.group().equals(group.id()))
                .toList();
    }
}
