package id.lintas.app.palette;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds among the entries, best first within each kind; what was used lately comes earlier. A plain model. */
final class PaletteSearch {

    private static final int MOST_OF_A_KIND = 6;
    private static final int MOST_OF_ONE_KIND = 60;
    private static final int PHRASE = 40;
    private static final int LATELY = 60;
    private static final int ELSEWHERE = 70;

    /** @param places of the matching characters in the label */
    record Hit(PaletteEntry entry, int score, BitSet places) {}

    record Group(PaletteKind kind, List<Hit> hits) {}

    /** @param total how many there are, shown or not */
    record Result(List<Group> groups, int total) {

        int shown() {
            return groups.stream().mapToInt(g -> g.hits().size()).sum();
        }
    }

    private record Searched(PaletteEntry entry, Folded label, Folded elsewhere) {}

    private final List<Searched> entries;
    private final Map<String, Integer> lately = new HashMap<>();

    /** @param latest ids of what was used, the latest first */
    PaletteSearch(List<PaletteEntry> entries, List<String> latest) {
        this.entries = entries.stream()
                .map(e -> new Searched(e, new Folded(e.label()), new Folded(e.also() + " " + e.detail())))
                .toList();
        for (int i = 0; i < latest.size(); i++) {
            lately.putIfAbsent(latest.get(i), i);
        }
    }

    /** @param only the one kind that is wanted, or all */
    Result find(String query, Optional<PaletteKind> only) {
        String[] words = new Folded(query.strip()).text().split("\\s+");
        boolean all = query.isBlank();
        List<Hit> hits = new ArrayList<>();
        for (Searched searched : entries) {
            if (only.isEmpty() || searched.entry().kind() == only.get()) {
                (all ? Optional.of(new Hit(searched.entry(), 0, new BitSet())) : match(searched, words))
                        .map(this::ranked)
                        .ifPresent(hits::add);
            }
        }
        hits.sort(Comparator.comparing((Hit h) -> !h.entry().possible())
                .thenComparing(Comparator.comparingInt(Hit::score).reversed()));
        return new Result(grouped(hits, all, only), hits.size());
    }

    private Hit ranked(Hit hit) {
        Integer rank = lately.get(hit.entry().id());
        return rank == null ? hit : new Hit(hit.entry(), hit.score() + Math.max(0, LATELY - 3 * rank), hit.places());
    }

    private static Optional<Hit> match(Searched searched, String[] words) {
        boolean lettersToo = searched.entry().kind() != PaletteKind.CONTENT
                || searched.entry().label().length() <= 40;
        BitSet places = new BitSet();
        int score = 0;
        for (String word : words) {
            Optional<Fuzzy.Match> match = Fuzzy.find(word, searched.label(), lettersToo);
            if (match.isPresent()) {
                score += match.get().score();
                places.or(match.get().places());
            } else if (startsAWord(word, searched.elsewhere())) {
                score += ELSEWHERE;
            } else {
                return Optional.empty();
            }
        }
        String phrase = String.join(" ", words);
        int together = words.length > 1 && searched.label().text().contains(phrase) ? PHRASE : 0;
        return Optional.of(new Hit(searched.entry(), score / words.length + together, places));
    }

    private static boolean startsAWord(String word, Folded text) {
        for (int i = text.text().indexOf(word); i >= 0; i = text.text().indexOf(word, i + 1)) {
            if (text.wordStartsAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Groups by their best hit; without a query, what was used lately stands first, in a group of its own. */
    private List<Group> grouped(List<Hit> hits, boolean all, Optional<PaletteKind> only) {
        int most = only.isPresent() ? MOST_OF_ONE_KIND : MOST_OF_A_KIND;
        Map<PaletteKind, List<Hit>> kinds = new EnumMap<>(PaletteKind.class);
        for (Hit hit : hits) {
            boolean latest =
                    all && only.isEmpty() && lately.containsKey(hit.entry().id());
            List<Hit> kind = kinds.computeIfAbsent(
                    latest ? PaletteKind.LATEST : hit.entry().kind(), k -> new ArrayList<>());
            if (kind.size() < most) {
                kind.add(hit);
            }
        }
        List<Group> groups = new ArrayList<>();
        kinds.forEach((kind, list) -> groups.add(new Group(kind, List.copyOf(list))));
        if (!all) {
            groups.sort(Comparator.comparing(PaletteSearch::impossible)
                    .thenComparing(
                            Comparator.comparingInt((Group g) -> g.hits().get(0).score())
                                    .reversed()));
        }
        return List.copyOf(groups);
    }

    private static boolean impossible(Group group) {
        return !group.hits().get(0).entry().possible();
    }
}
