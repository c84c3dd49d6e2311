package id.lintas.engine.classquiz;

import id.lintas.engine.store.format.Digests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one question of those that ask the same. Of several wordings the first stays that says why its answer is right. */
final class QuestionJoin {

    /** Questions that ask the same, the first of them first. */
    private static final class Cluster {
        private final List<Likeness> members = new ArrayList<>();
        private final Map<AskedQuestion, Joined.Kind> kinds = new HashMap<>();

        Cluster(Likeness first) {
            members.add(first);
        }

        Likeness first() {
            return members.get(0);
        }

        AskedQuestion kept() {
            return members.stream()
                    .map(Likeness::question)
                    .filter(q -> !q.explanation().isEmpty())
                    .findFirst()
                    .orElse(first().question());
        }
    }

    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Cluster, List<Cluster>> contradictions = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<ClassQuestion> questions = new ArrayList<>();
    private final List<Joined> joined = new ArrayList<>();

    /** @param asked in the order of the files */
    QuestionJoin(List<AskedQuestion> asked) {
        asked.forEach(q -> add(new Likeness(q)));
        Map<Cluster, String> named = new HashMap<>();
        clusters.forEach(c -> named.put(c, finish(c)));
        contradictions.forEach((cluster, others) -> others.forEach(other -> {
            AskedQuestion kept = cluster.kept();
            joined.add(new Joined(named.getOrDefault(other, ""), kept.asker(), kept.stem(), Joined.Kind.CONTRADICTS));
        }));
    }

    List<ClassQuestion> questions() {
        return List.copyOf(questions);
    }

    List<Joined> joined() {
        return List.copyOf(joined);
    }

    private void add(Likeness question) {
        List<Cluster> against = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Optional<Joined.Kind> kind = cluster.first().compare(question);
            if (kind.filter(k -> k == Joined.Kind.CONTRADICTS).isPresent()) {
                against.add(cluster);
            } else if (kind.isPresent()) {
                cluster.members.add(question);
                cluster.kinds.put(question.question(), kind.get());
                return;
            }
        }
        Cluster fresh = new Cluster(question);
        clusters.add(fresh);
        if (!against.isEmpty()) {
            contradictions.put(fresh, against);
        }
    }

    private String finish(Cluster cluster) {
        AskedQuestion kept = cluster.kept();
        String id = id(kept);
        Map<String, Asker> askers = new LinkedHashMap<>();
        for (Likeness member : cluster.members) {
            AskedQuestion one = member.question();
            boolean known = askers.putIfAbsent(one.asker().label(), one.asker()) != null;
            if (!one.equals(kept) && !(known && one.stem().equals(kept.stem()))) {
                joined.add(new Joined(id, one.asker(), one.stem(), kind(cluster, kept, one)));
            }
        }
        questions.add(new ClassQuestion(
                id, kept.stem(), kept.options(), kept.correct(), kept.explanation(), List.copyOf(askers.values())));
        return id;
    }

    /** As seen from the wording that is kept, which need not be the first one. */
    private static Joined.Kind kind(Cluster cluster, AskedQuestion kept, AskedQuestion one) {
        Joined.Kind mine = cluster.kinds.getOrDefault(one, Joined.Kind.SAME);
        Joined.Kind ofKept = cluster.kinds.getOrDefault(kept, Joined.Kind.SAME);
        return mine == Joined.Kind.SAME && ofKept == Joined.Kind.SAME ? Joined.Kind.SAME : Joined.Kind.NEAR;
    }

    private String id(AskedQuestion question) {
        String text = question.stem() + "\n" + String.join("\n", question.options());
        String base = "q" + Digests.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        String id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
