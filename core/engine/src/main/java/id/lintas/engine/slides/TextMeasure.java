package id.lintas.engine.slides;

/** How wide a text is, so that the slides are laid out for the type in which they will be painted. */
public interface TextMeasure {

    /** @param size of the type in pixels of the slide */
    double width(String text, int size);

    /** What a usual sans-serif takes, for whoever has no font at hand; rather too wide than too narrow. */
    static TextMeasure usual() {
        return (text, size) -> text.codePointCount(0, text.length()) * size * 0.56;
    }
}
