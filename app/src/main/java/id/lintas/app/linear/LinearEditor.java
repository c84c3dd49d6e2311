package id.lintas.app.linear;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.StepEditor;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A step's data as one form. It is built anew when there is something else to choose from. */
final class LinearEditor<D extends Record> implements StepEditor<D> {

    private final StepEditor<D> original;
    private final EditorHost<D> host;
    private final Class<D> type;
    private final Tools tools;
    private final JPanel panel = new JPanel(new BorderLayout());
    private Optional<D> shown = Optional.empty();
    private Optional<RecordBlock<D>> block = Optional.empty();
    private Map<String, List<String>> chosenFrom = Map.of();

    LinearEditor(StepEditor<D> original, EditorHost<D> host, Class<D> type, Tools tools) {
        this.original = original;
        this.host = host;
        this.type = type;
        this.tools = tools.revealing(this::reveal);
        panel.setOpaque(false);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(D data) {
        if (!shown.equals(Optional.of(data))) {
            original.show(data);
            shown = Optional.of(data);
        }
        Choices choices = new Choices(original.choices());
        if (block.isEmpty() || !choices.ids().equals(chosenFrom)) {
            chosenFrom = choices.ids();
            RecordBlock<D> made = new RecordBlock<>(host, type, "", () -> Form.of(host, type), choices, tools);
            block = Optional.of(made);
            panel.removeAll();
            panel.add(made.component());
            panel.revalidate();
            panel.repaint();
        }
        block.get().show(data);
    }

    @Override
    public boolean reveal(Place place) {
        return block.map(b -> b.reveal(place)).orElse(false);
    }

    @Override
    public boolean begin(Place place) {
        return block.map(b -> b.begin(place)).orElse(false);
    }

    @Override
    public void close() {
        original.close();
    }
}
