package id.lintas.engine.review;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.engine.search.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is the same in most projects of a class, once and by number: where answers stand, and what their items are. */
final class IndexTable {

    private record Spot(String area, Place place, String pointer) {}

    private record Sort(ItemRef ref, String kind, List<String> codes) {}

    /** As it stands in the index: four texts for each, one after the other. */
    record Shape(List<String> spots, List<String> sorts) {}

    private final Numbers<Spot> spots = new Numbers<>();
    private final Numbers<Sort> sorts = new Numbers<>();

    private static final class Numbers<T> {

        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> all = new ArrayList<>();

        int of(T thing) {
            return numbers.computeIfAbsent(thing, t -> {
                all.add(t);
                return all.size() - 1;
            });
        }
    }

    static IndexTable of(Shape shape) {
        IndexTable table = new IndexTable();
        List<String> spots = shape.spots();
        for (int i = 0; i + 3 < spots.size(); i += 4) {
            table.spots.of(new Spot(spots.get(i), Place.of(spots.get(i + 1), spots.get(i + 2)), spots.get(i + 3)));
        }
        List<String> sorts = shape.sorts();
        for (int i = 0; i + 3 < sorts.size(); i += 4) {
            String codes = sorts.get(i + 3);
            table.sorts.of(new Sort(
                    new ItemRef(sorts.get(i), sorts.get(i + 1)),
                    sorts.get(i + 2),
                    codes.isEmpty() ? List.of() : List.of(codes.split(" "))));
        }
        return table;
    }

    Shape shape() {
        List<String> places = new ArrayList<>();
        for (Spot s : spots.all) {
            places.addAll(List.of(s.area(), s.place().item(), s.place().field(), s.pointer()));
        }
        List<String> kinds = new ArrayList<>();
        for (Sort s : sorts.all) {
            kinds.addAll(List.of(s.ref().step(), s.ref().id(), s.kind(), String.join(" ", s.codes())));
        }
        return new Shape(places, kinds);
    }

    int number(Passage answer) {
        return spots.of(new Spot(answer.area(), answer.place(), answer.pointer()));
    }

    int number(Item item) {
        return sorts.of(new Sort(item.ref(), item.kind(), item.codes()));
    }

    Passage answer(int number, String text) {
        Spot spot = spots.all.get(number);
        return new Passage(spot.area(), spot.place(), spot.pointer(), text);
    }

    Item item(int number, String label) {
        Sort sort = sorts.all.get(number);
        return new Item(sort.ref(), label, sort.kind(), sort.codes(), Map.of());
    }
}
