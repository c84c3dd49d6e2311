package id.lintas.plugin.practice.ui;

import id.lintas.plugin.practice.search.Hit;
import java.util.ArrayList;
import java.util.List;

/** What is put side by side: at most three practices, in the order of choosing. */
final class Comparison {

    static final int MOST = 3;

    private final List<Hit> hits = new ArrayList<>();

    List<Hit> hits() {
        return List.copyOf(hits);
    }

    boolean has(String practice) {
        return hits.stream().anyMatch(hit -> hit.practice().id().equals(practice));
    }

    boolean full() {
        return hits.size() >= MOST;
    }

    /** Takes it in, or out if it is in; a fourth is not taken. */
    void toggle(Hit hit) {
        String id = hit.practice().id();
        if (!remove(id) && !full()) {
            hits.add(hit);
        }
    }

    boolean remove(String practice) {
        return hits.removeIf(hit -> hit.practice().id().equals(practice));
    }
}
