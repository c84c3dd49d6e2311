package id.lintas.app.linear;

import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.api.ui.EditorHost;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A step's host whose field texts are never missing: {@code linear.x}, else {@code field.x}, else what stands over the column. */
final class LinearHost<D extends Record> extends PassingHost<D> {

    private final EditorHost<D> host;

    LinearHost(EditorHost<D> host) {
        super(host);
        this.host = host;
    }

    @Override
    public D data() {
        return host.data();
    }

    @Override
    public StepContext context() {
        return new Words(host.context());
    }

    @Override
    public void edit(String label, String mergeKey, UnaryOperator<D> change) {
        host.edit(label, mergeKey, change);
    }

    private record Words(StepContext context) implements StepContext {

        private static final List<String> WAYS = List.of("linear.", "field.", "list.", "column.", "part.");

        @Override
        public Locale locale() {
            return context.locale();
        }

        @Override
        public String text(String key, Object... arguments) {
            if (key.startsWith("field.") || key.startsWith("list.")) {
                String name = key.substring(key.indexOf('.') + 1);
                return WAYS.stream()
                        .flatMap(way -> context.findText(way + name).stream())
                        .findFirst()
                        .orElse(name);
            }
            return context.text(key, arguments);
        }

        @Override
        public Optional<String> findText(String key) {
            return context.findText(key);
        }

        @Override
        public ProjectView project() {
            return context.project();
        }

        @Override
        public <R extends Record> R resource(String name, Class<R> type) {
            return context.resource(name, type);
        }

        @Override
        public <R extends Record> List<Contribution<R>> contributions(String name, Class<R> type) {
            return context.contributions(name, type);
        }
    }
}
