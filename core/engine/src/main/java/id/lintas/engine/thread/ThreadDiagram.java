package id.lintas.engine.thread;

import id.lintas.api.Diagram;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The thread as a drawing, and in words. */
public final class ThreadDiagram {

    private final Texts texts;

    public ThreadDiagram(Locale locale) {
        this.texts = Texts.of(ThreadDiagram.class, locale);
    }

    /** @param chosen an item whose thread is set off */
    public Diagram of(RedThread thread, Optional<ItemRef> chosen) {
        ThreadLayout layout = ThreadLayout.of(thread);
        Set<ItemRef> through = chosen.flatMap(thread::item).map(thread::through).orElse(Set.of());
        return new Diagram(
                "benang-merah",
                title(),
                text(thread),
                layout.width(),
                layout.height(),
                new ThreadPainter(thread, layout, this::strand, chosen, through));
    }

    public String title() {
        return texts.get("title");
    }

    public String endsTitle() {
        return texts.get("ends");
    }

    /** What stands in place of the open ends if there are none. */
    public String whole() {
        return texts.get("whole");
    }

    public String strand(Strand strand) {
        return texts.get("strand." + strand.name().toLowerCase(Locale.ROOT));
    }

    /** An item with what it is linked with and what it lacks, in one sentence. */
    public String said(RedThread thread, Item item) {
        String linked = java.util.stream.Stream.concat(
                        thread.neighbours(item, true).stream(), thread.neighbours(item, false).stream())
                .map(ThreadDiagram::named)
                .collect(Collectors.joining(", "));
        String open =
                thread.ends(item.ref()).stream().map(e -> "; " + lacking(e)).collect(Collectors.joining());
        String name = strand(Strand.of(item).orElseThrow()) + " " + named(item);
        return (linked.isEmpty() ? name : texts.get("linked", name, linked)) + open;
    }

    /** What is missing at an open end. */
    public String said(RedThread.OpenEnd end) {
        return texts.get("end", strand(Strand.of(end.item()).orElseThrow()), named(end.item()), lacking(end));
    }

    private String lacking(RedThread.OpenEnd end) {
        if (Strand.of(end.item()).filter(s -> s == Strand.QUESTION).isPresent()) {
            return texts.get("lacks.any");
        }
        return texts.get("lacks." + end.towards().name().toLowerCase(Locale.ROOT));
    }

    /** All open ends, a sentence each. */
    public List<String> ends(RedThread thread) {
        return thread.ends().stream().map(this::said).toList();
    }

    private String text(RedThread thread) {
        return thread.strands().values().stream()
                .flatMap(List::stream)
                .map(item -> said(thread, item))
                .collect(Collectors.joining("\n"));
    }

    private static String named(Item item) {
        return item.label().isBlank()
                ? item.ref().id()
                : item.ref().id() + " " + item.label().strip();
    }
}
