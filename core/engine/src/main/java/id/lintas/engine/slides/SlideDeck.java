package id.lintas.engine.slides;

import java.util.List;

/**
 * The slides of a project.
 *
 * @param footer who speaks about what, at the foot of each slide
 */
public record SlideDeck(List<Slide> slides, String footer) {

    public SlideDeck {
        slides = List.copyOf(slides);
    }

    /** How many of them are questions. */
    public int questions() {
        return (int)
                slides.stream().filter(s -> s.kind() == Slide.Kind.QUESTION).count();
    }
}
