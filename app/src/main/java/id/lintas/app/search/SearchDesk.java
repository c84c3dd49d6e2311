package id.lintas.app.search;

import java.util.function.Consumer;

/** Where find and replace are asked for; the view, when it is there, hears of it. */
public final class SearchDesk {

    public static final String VIEW = "search";

    private boolean replacing;
    private Runnable asked = () -> {};

    /** @param show shows a view by its id, with the focus in it */
    public void ask(boolean replace, Consumer<String> show) {
        replacing = replace;
        asked.run();
        show.accept(VIEW);
    }

    boolean replacing() {
        return replacing;
    }

    void onAsked(Runnable deed) {
        asked = deed;
    }
}
