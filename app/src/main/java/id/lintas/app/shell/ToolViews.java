package id.lintas.app.shell;

import id.lintas.app.contribution.ContributionView;
import id.lintas.app.history.EditsView;
import id.lintas.app.history.VersionsView;
import id.lintas.app.jobs.JobsView;
import id.lintas.app.mark.ReviewsView;
import id.lintas.app.merge.DecisionsView;
import id.lintas.app.outline.OutlineView;
import id.lintas.app.outline.PropertiesView;
import id.lintas.app.pluginview.PluginViews;
import id.lintas.app.search.SearchDesk;
import id.lintas.app.search.SearchView;
import id.lintas.app.thread.ThreadView;
import id.lintas.app.view.Side;
import id.lintas.app.view.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The views that the workbench brings with it, one line each; the worksheet, the guidance and the findings aside. */
final class ToolViews {

    private final List<ViewDeclaration> list = new ArrayList<>();
    private final Services services;
    private final PluginViews plugins;
    private final SearchDesk search = new SearchDesk();

    ToolViews(Services services, Function<String, String> title) {
        this.services = services;
        list.add(new ViewDeclaration("history", "clock", Side.BOTTOM, (d, n) -> new EditsView(d, services.texts())));
        list.add(new ViewDeclaration(
                "versions",
                "clipboard-data",
                Side.BOTTOM,
                (d, n) -> new VersionsView(
                        d,
                        services.engine(),
                        services.store().history(),
                        services.tasks(),
                        services.texts(),
                        new FieldLabels(services, Optional.of(d))::of)));
        list.add(new ViewDeclaration(
                "jobs", "arrow-repeat", Side.BOTTOM, (d, n) -> new JobsView(services.jobs(), services.texts())));
        ProblemRoom problems = new ProblemRoom(services);
        list.add(new ViewDeclaration("log", "journal-text", Side.BOTTOM, (d, n) -> problems.view()));
        list.add(new ViewDeclaration(
                SearchDesk.VIEW,
                "search",
                Side.BOTTOM,
                (document, navigation) -> new SearchView(search, document, services.texts(), title, navigation)));
        list.add(new ViewDeclaration(
                "decisions",
                "list-check",
                Side.BOTTOM,
                (document, navigation) -> new DecisionsView(
                        document,
                        services.texts(),
                        navigation,
                        title,
                        new FieldLabels(services, Optional.of(document))::of)));
        list.add(new ViewDeclaration(
                "contributions",
                "people",
                Side.BOTTOM,
                (document, navigation) -> new ContributionView(document, services.texts(), title)));
        list.add(new ViewDeclaration(
                "reviews",
                "chat-left-text",
                Side.BOTTOM,
                (document, navigation) -> new ReviewsView(document, services.texts(), title::apply, navigation)));
        list.add(new ViewDeclaration(
                "outline",
                "thread",
                Side.LEFT,
                (document, navigation) -> new OutlineView(document, services.texts(), title, navigation)));
        list.add(new ViewDeclaration(
                "properties",
                "info-circle",
                Side.RIGHT,
                (document, navigation) -> new PropertiesView(document, services.texts(), title, navigation)));
        list.add(new ViewDeclaration(
                "thread",
                "thread",
                Side.BOTTOM,
                (document, navigation) -> new ThreadView(document, new ViewWorkbench(services), navigation)));
        this.plugins = new PluginViews(new ViewWorkbench(services));
        list.addAll(plugins.declarations(Stream.concat(
                        list.stream().map(ViewDeclaration::id), Stream.of("tasks", "editor", "guidance", "findings"))
                .collect(Collectors.toSet())));
    }

    List<ViewDeclaration> list() {
        return List.copyOf(list);
    }

    /** The title of a view that has one of its own. */
    String title(ViewDeclaration view) {
        return view.title().map(t -> t.apply(services.texts().locale())).orElse(view.id());
    }

    PluginViews plugins() {
        return plugins;
    }

    SearchDesk search() {
        return search;
    }
}
