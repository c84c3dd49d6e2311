package id.lintas.app.shell;

import id.lintas.app.jobs.JobsView;
import id.lintas.app.view.Side;
import id.lintas.app.view.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;

/** The views that the workbench brings with it, one line each; the worksheet, the guidance and the findings aside. */
final class ToolViews {

    private final List<ViewDeclaration> list = new ArrayList<>();

    ToolViews(Services services) {
        list.add(new ViewDeclaration(
                "jobs", "arrow-repeat", Side.BOTTOM, (d, n) -> new JobsView(services.jobs(), services.texts())));
    }

    List<ViewDeclaration> list() {
        return List.copyOf(list);
    }
}
