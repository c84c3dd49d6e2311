package id.lintas.app.thread;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.engine.thread.RedThread;
import id.lintas.engine.thread.Strand;
import java.util.List;
import java.util.Optional;

/** Where a person stands on the thread, and where a key leads. */
final class ThreadWalk {

    private RedThread thread = RedThread.of(List.of(), List.of());
    private Optional<ItemRef> here = Optional.empty();

    void show(RedThread shown) {
        thread = shown;
        here = here.flatMap(thread::item).map(Item::ref).or(this::first);
    }

    private Optional<ItemRef> first() {
        return thread.strands().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(Item::ref);
    }

    RedThread thread() {
        return thread;
    }

    Optional<ItemRef> here() {
        return here;
    }

    Optional<Item> item() {
        return here.flatMap(thread::item);
    }

    void stand(ItemRef ref) {
        here = thread.item(ref).map(Item::ref).or(() -> here);
    }

    /** To what the item is linked with on that side, or else to the next strand there that has any. */
    void across(boolean towardsEvidence) {
        item().ifPresent(item -> thread.neighbours(item, towardsEvidence).stream()
                .findFirst()
                .or(() -> beside(item, towardsEvidence))
                .ifPresent(next -> here = Optional.of(next.ref())));
    }

    private Optional<Item> beside(Item item, boolean towardsEvidence) {
        int at = Strand.of(item).orElseThrow().place();
        Strand[] all = Strand.values();
        int step = towardsEvidence ? -1 : 1;
        for (int i = at + step; i >= 0 && i < all.length; i += step) {
            List<Item> there = thread.strands().getOrDefault(all[i], List.of());
            if (!there.isEmpty()) {
                return Optional.of(there.get(0));
            }
        }
        return Optional.empty();
    }

    /** To the next or the one before in the same strand. */
    void along(int by) {
        item().ifPresent(item -> {
            List<Item> strand = thread.strands().get(Strand.of(item).orElseThrow());
            int to = strand.indexOf(item) + by;
            if (to >= 0 && to < strand.size()) {
                here = Optional.of(strand.get(to).ref());
            }
        });
    }

    /** To the next item at which the thread is broken, from the first again after the last. */
    void toNextEnd() {
        List<ItemRef> ends =
                thread.ends().stream().map(e -> e.item().ref()).distinct().toList();
        if (!ends.isEmpty()) {
            here = Optional.of(ends.get((here.map(ends::indexOf).orElse(-1) + 1) % ends.size()));
        }
    }
}
