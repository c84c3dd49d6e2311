package id.lintas.app.layout;

import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Side;
import id.lintas.app.view.ToolView;
import id.lintas.app.view.ViewDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;

/** The declared views; each is made when it is first asked for. */
public final class MadeViews {

    private final AppTexts texts;
    private final List<ViewDeclaration> declared;
    private final Function<ViewDeclaration, ToolView> maker;
    private final Map<String, ToolView> made = new LinkedHashMap<>();

    public MadeViews(AppTexts texts, List<ViewDeclaration> declared, Function<ViewDeclaration, ToolView> maker) {
        this.texts = texts;
        this.declared = List.copyOf(declared);
        this.maker = maker;
    }

    boolean knows(String view) {
        return declaration(view).isPresent();
    }

    Optional<ViewDeclaration> declaration(String view) {
        return declared.stream().filter(d -> d.id().equals(view)).findFirst();
    }

    JComponent component(String view) {
        return made.computeIfAbsent(view, id -> maker.apply(declaration(id).orElseThrow()))
                .component();
    }

    Optional<ToolView> made(String view) {
        return Optional.ofNullable(made.get(view));
    }

    String title(String view) {
        boolean ours = view.equals(Places.TASKS) || view.equals(Places.EDITOR) || view.equals(Places.GUIDANCE);
        return declaration(view).map(v -> v.titleIn(texts)).orElseGet(() -> ours ? texts.get("view." + view) : view);
    }

    Side side(String view) {
        return declaration(view).map(ViewDeclaration::side).orElse(Side.BOTTOM);
    }

    void close() {
        made.values().forEach(ToolView::close);
        made.clear();
    }
}
