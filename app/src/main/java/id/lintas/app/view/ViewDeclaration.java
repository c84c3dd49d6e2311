package id.lintas.app.view;

import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A view that can be shown. It is made when it is first shown, for one open project, and thrown away when the project or the
 * language changes.
 *
 * @param id its title is the text {@code view.<id>}, the action that shows it {@code view-<id>}, unless it has a title of its
 *     own
 * @param icon the name of an icon
 */
public record ViewDeclaration(
        String id, String icon, Side side, Maker maker, Optional<Function<Locale, String>> title) {

    public ViewDeclaration(String id, String icon, Side side, Maker maker) {
        this(id, icon, side, maker, Optional.empty());
    }

    /** Whether the way to it stands below the tasks: what plugins bring, and the red thread. */
    public boolean ofWorksheet() {
        return title.isPresent() || id.equals("thread");
    }

    public String titleIn(AppTexts texts) {
        return title.map(t -> t.apply(texts.locale())).orElseGet(() -> texts.get("view." + id));
    }

    /** Makes the view. */
    public interface Maker {
        ToolView make(OpenDocument document, Navigation navigation);
    }
}
