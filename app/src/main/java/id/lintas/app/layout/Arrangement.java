package id.lintas.app.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where each view stands; a value that a file can hold. Views that nobody knows keep their place.
 *
 * @param main what is in the main window
 * @param floating windows of their own
 * @param minimised views that wait at an edge
 */
public record Arrangement(Node main, List<Floating> floating, List<Minimised> minimised) {

    /** A part of a window. */
    public sealed interface Node permits Split, Tabs {

        /** The views in it, from left to right and from top to bottom. */
        Stream<String> views();
    }

    /**
     * Two parts with a divider.
     *
     * @param beside true for left and right, false for above and below
     * @param share of the first part, between 0 and 1
     */
    public record Split(boolean beside, double share, Node first, Node second) implements Node {

        public Split {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("share " + share);
            }
        }

        @Override
        public Stream<String> views() {
            return Stream.concat(first.views(), second.views());
        }
    }

    /**
     * Views behind one another, or one view alone.
     *
     * @param names at least one
     * @param front one of them
     */
    public record Tabs(List<String> names, String front) implements Node {

        public Tabs {
            names = List.copyOf(names);
            if (!names.contains(front)) {
                throw new IllegalArgumentException("front " + front);
            }
        }

        public static Tabs of(String view) {
            return new Tabs(List.of(view), view);
        }

        @Override
        public Stream<String> views() {
            return names.stream();
        }
    }

    /** A window of its own; its place in pixels of the screen. */
    public record Floating(int x, int y, int width, int height, Node content) {}

    /**
     * @param side LEFT, RIGHT or BOTTOM
     */
    public record Minimised(String view, id.lintas.app.view.Side side) {}

    public Arrangement {
        floating = List.copyOf(floating);
        minimised = List.copyOf(minimised);
    }

    /** All views, each once if it is sound. */
    public List<String> views() {
        List<String> all = new ArrayList<>(main.views().toList());
        floating.forEach(f -> f.content().views().forEach(all::add));
        minimised.forEach(m -> all.add(m.view()));
        return all;
    }
}
