package id.lintas.engine.thread;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.engine.text.Texts;
import id.lintas.engine.thread.RedThread.OpenEnd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedThreadTest {

    private static final List<String> KINDS = List.of(
            Item.EVIDENCE,
            Item.CHOSEN_ISSUE,
            Item.ROOT_CAUSE,
            Item.ACTIVITY,
            Item.OBSTACLE,
            Item.PRACTICE,
            Item.QUESTION);

    /** What may lack what, said anew and not as the graph says it: from, to, and which of the two is asked for it. */
    private record Rule(String from, Set<String> to, boolean fromLacks, boolean toLacks) {}

    private static final List<Rule> RULES = List.of(
            new Rule(Item.EVIDENCE, Set.of(Item.CHOSEN_ISSUE), false, true),
            new Rule(Item.ROOT_CAUSE, Set.of(Item.CHOSEN_ISSUE), true, true),
            new Rule(Item.ACTIVITY, Set.of(Item.ROOT_CAUSE), true, true),
            new Rule(Item.OBSTACLE, Set.of(Item.ACTIVITY), true, true),
            new Rule(Item.PRACTICE, Set.of(Item.OBSTACLE, Item.ACTIVITY), true, true),
            new Rule(Item.QUESTION, new HashSet<>(KINDS.subList(1, 6)), true, false));

    /** A project whose thread is whole: every item has what it asks for, and some more at random. */
    private static final class Generated {

        private final List<Item> items = new ArrayList<>();
        private final Set<Link> links = new LinkedHashSet<>();

        Generated(Random random) {
            for (String kind : KINDS) {
                int count = kind.equals(Item.CHOSEN_ISSUE) ? 1 : 1 + random.nextInt(5);
                for (int i = 0; i < count; i++) {
                    items.add(Item.of("s" + kind.length(), kind + i, kind + " " + i, kind));
                }
            }
            for (int k = 0; k < KINDS.size() - 1; k++) {
                boolean evidence = k == 0;
                List<Item> before = of(KINDS.get(evidence ? 1 : k));
                for (Item item : of(KINDS.get(evidence ? 0 : k + 1))) {
                    links.add(new Link(item.ref(), any(before, random).ref()));
                    if (random.nextInt(3) == 0) {
                        links.add(new Link(item.ref(), any(before, random).ref()));
                    }
                }
                for (Item item : before) {
                    links.add(new Link(
                            any(of(KINDS.get(evidence ? 0 : k + 1)), random).ref(), item.ref()));
                }
            }
        }

        List<Item> of(String kind) {
            return items.stream().filter(i -> i.kind().equals(kind)).toList();
        }

        private static Item any(List<Item> from, Random random) {
            return from.get(random.nextInt(from.size()));
        }

        String kind(ItemRef ref) {
            return items.stream()
                    .filter(i -> i.ref().equals(ref))
                    .findFirst()
                    .orElseThrow()
                    .kind();
        }

        Set<OpenEnd> endsWithout(Link gone) {
            return new HashSet<>(RedThread.of(
                            items, links.stream().filter(l -> !l.equals(gone)).toList())
                    .ends());
        }

        /** Whether an item has lost its last link with another kind. */
        boolean last(Link gone, boolean atFrom, Set<String> kinds) {
            return links.stream()
                    .filter(l -> !l.equals(gone))
                    .filter(l -> atFrom ? l.from().equals(gone.from()) : l.to().equals(gone.to()))
                    .noneMatch(l -> kinds.contains(kind(atFrom ? l.to() : l.from())));
        }
    }

    @Test
    void anyLinkThatIsDeletedOpensExactlyItsOwnEnds() {
        for (int seed = 0; seed < 200; seed++) {
            Generated project = new Generated(new Random(seed));
            assertThat(RedThread.of(project.items, project.links).ends())
                    .as("seed %d", seed)
                    .isEmpty();
            for (Link gone : project.links) {
                Rule rule = RULES.stream()
                        .filter(r -> r.from().equals(project.kind(gone.from())))
                        .findFirst()
                        .orElseThrow();
                Set<String> expected = new HashSet<>();
                if (rule.fromLacks() && project.last(gone, true, rule.to())) {
                    expected.add(gone.from() + " backwards");
                }
                boolean asked = rule.toLacks()
                        && !(rule.from().equals(Item.PRACTICE)
                                && project.kind(gone.to()).equals(Item.ACTIVITY));
                if (asked && project.last(gone, false, Set.of(rule.from()))) {
                    expected.add(gone.to() + " forwards");
                }
                assertThat(project.endsWithout(gone))
                        .as("seed %d without %s", seed, gone)
                        .extracting(e -> e.item().ref() + (e.backwards() ? " backwards" : " forwards"))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void aLinkToNothingAndAnotherRelationJoinNothing() {
        Item one = Item.of("a", "k1", "Forum", Item.ACTIVITY);
        Item two = Item.of("a", "k2", "Peta", Item.ACTIVITY);

        RedThread thread = RedThread.of(
                List.of(one, two),
                List.of(new Link(one.ref(), new ItemRef("i", "f9")), new Link(one.ref(), two.ref(), Link.AFTER)));

        assertThat(thread.links()).isEmpty();
        assertThat(thread.ends()).hasSize(4);
    }

    @Test
    void whatWasLookedForAndNotFoundIsNoOpenEnd() {
        Item activity = Item.of("a", "k1", "Forum", Item.ACTIVITY);
        Link none = Link.without(new ItemRef("o", "n1"), activity.ref(), Item.OBSTACLE);

        assertThat(RedThread.of(List.of(activity), List.of(none)).ends())
                .extracting(OpenEnd::towards)
                .containsExactly(Strand.CAUSE);
    }

    @Test
    void anIssueThatIsNotChosenAsksForNothing() {
        assertThat(RedThread.of(List.of(Item.of("i", "i2", "Lain", Item.ISSUE)), List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theThreadThroughAnItemLeadsBothWaysAndNotBack() {
        Generated project = new Generated(new Random(7));
        RedThread thread = RedThread.of(project.items, project.links);
        Item activity = project.of(Item.ACTIVITY).get(0);

        Set<ItemRef> through = thread.through(activity);

        assertThat(through).contains(project.of(Item.CHOSEN_ISSUE).get(0).ref());
        assertThat(project.of(Item.ACTIVITY).stream().map(Item::ref).filter(through::contains))
                .containsExactly(activity.ref());
    }

    @Test
    void theDrawingSaysEveryItemAndWhatItLacks() {
        Item activity = Item.of("a", "k1", "Forum", Item.ACTIVITY);
        Item obstacle = Item.of("o", "r1", "Waktu", Item.OBSTACLE);
        RedThread thread = RedThread.of(List.of(activity, obstacle), List.of(new Link(obstacle.ref(), activity.ref())));
        ThreadDiagram words = new ThreadDiagram(Texts.INDONESIAN);

        assertThat(words.of(thread, Optional.of(activity.ref())).text().lines())
                .containsExactly(
                        "Kegiatan k1 Forum, bertaut dengan r1 Waktu; belum bertaut ke sebab",
                        "Kendala r1 Waktu, bertaut dengan k1 Forum; belum bertaut ke praktik");
        assertThat(words.ends(thread))
                .containsExactly(
                        "Kegiatan k1 Forum: belum bertaut ke sebab", "Kendala r1 Waktu: belum bertaut ke praktik");
    }
}
