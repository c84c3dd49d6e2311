package id.lintas.app.shell;

import id.lintas.app.view.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;

/** The views that the workbench brings with it, one line each; the worksheet, the guidance and the findings aside. */
final class ToolViews {

    private final List<ViewDeclaration> list = new ArrayList<>();

    @SuppressWarnings("UnusedVariable")
    ToolViews(Services services) {}

    List<ViewDeclaration> list() {
        return List.copyOf(list);
    }
}
