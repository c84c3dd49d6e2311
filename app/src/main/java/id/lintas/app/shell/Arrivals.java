package id.lintas.app.shell;

import id.lintas.app.document.ProjectFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files that come from outside: dropped on the window, or handed over by a second start. One project is open at a time, so
 * of several a person chooses. Event dispatch thread.
 */
final class Arrivals {

    /** More would not fit as buttons. */
    private static final int MOST_CHOICES = 5;

    private final Services services;
    private final Consumer<Path> open;

    Arrivals(Services services, Consumer<Path> open) {
        this.services = services;
        this.open = open;
    }

    void take(List<Path> paths) {
        if (!paths.isEmpty()) {
            services.tasks().runApart("arrivals", () -> ProjectFiles.among(paths), this::choose, e -> none());
        }
    }

    private void choose(List<Path> projects) {
        if (projects.isEmpty()) {
            none();
        } else if (projects.size() == 1) {
            open.accept(projects.get(0));
        } else {
            List<Path> offered = projects.subList(0, Math.min(MOST_CHOICES, projects.size()));
            services.dialogs()
                    .ask(
                            services.texts().get("arrivals.title"),
                            services.texts().get("arrivals.which", projects.size()),
                            projects.size() > offered.size() ? services.texts().get("arrivals.more") : "",
                            offered.stream()
                                    .map(p -> p.getFileName().toString())
                                    .toList())
                    .ifPresent(i -> open.accept(offered.get(i)));
        }
    }

    private void none() {
        services.dialogs()
                .tell(services.texts().get("arrivals.title"), services.texts().get("arrivals.none"), "");
    }
}
