package id.lintas.plugin.office.deck;

import id.lintas.api.ReportWriter.Piece;
import id.lintas.api.ReportWriter.Slide;
import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Blocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is told to a class, and what it can ask for afterwards. Text has one slide for each heading, tables and drawings two; what
 * goes on after that stands in the appendix, and so do cards of the same kind that follow each other.
 *
 * @param cut the slides that go on in the appendix
 */
record Talk(List<Slide> told, List<Slide> appendix, Set<Slide> cut) {

    private static final int CARDS = 3;
    private static final int TEXT = 1;
    private static final int FIGURES = 2;

    /** Slides of one heading. */
    private record Group(List<Slide> slides) {

        boolean isCard() {
            return slides.stream()
                    .allMatch(s -> s.pieces().stream().allMatch(p -> p.columns().size() == 2));
        }

        boolean follows(Group other) {
            return slides.get(0).kicker().equals(other.slides.get(0).kicker());
        }

        int most() {
            return slides.stream().allMatch(Talk::isText) ? TEXT : FIGURES;
        }
    }

    boolean goesOn(Slide slide) {
        return cut.contains(slide);
    }

    static Talk of(List<Slide> slides) {
        List<Group> groups = groups(slides);
        Talk talk = new Talk(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        for (int i = 0; i < groups.size(); i++) {
            int cards = cards(groups, i);
            if (cards >= CARDS) {
                groups.subList(i, i + cards).forEach(g -> talk.appendix.addAll(g.slides()));
                i += cards - 1;
            } else {
                talk.take(groups.get(i));
            }
        }
        return talk;
    }

    private void take(Group group) {
        int most = Math.min(group.most(), group.slides().size());
        told.addAll(group.slides().subList(0, most));
        if (most < group.slides().size()) {
            cut.add(group.slides().get(most - 1));
            appendix.addAll(group.slides().subList(most, group.slides().size()));
        }
    }

    private static List<Group> groups(List<Slide> slides) {
        List<Group> groups = new ArrayList<>();
        for (Slide slide : slides) {
            if (slide.kind() == Slide.Kind.CONTENT && slide.continued() && !groups.isEmpty()) {
                groups.get(groups.size() - 1).slides().add(slide);
            } else if (slide.kind() == Slide.Kind.CONTENT || slide.kind() == Slide.Kind.QUESTION) {
                groups.add(new Group(new ArrayList<>(List.of(slide))));
            }
        }
        return groups;
    }

    private static int cards(List<Group> groups, int first) {
        int end = first;
        while (end < groups.size()
                && groups.get(end).isCard()
                && groups.get(end).follows(groups.get(first))) {
            end++;
        }
        return end - first;
    }

    private static boolean isText(Slide slide) {
        for (Piece piece : slide.pieces()) {
            Block block = Blocks.of(piece.content()).get(0);
            if (block instanceof Block.Table || block instanceof Block.Drawing) {
                return false;
            }
        }
        return true;
    }
}
