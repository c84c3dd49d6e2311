package id.lintas.app.linear;

import id.lintas.api.HasId;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One element under its heading: its id and its first words. */
final class ElementGroup<P extends Record, E extends Record> {

    private static final int MOST_LETTERS = 60;

    private final EditorHost<P> host;
    private final String list;
    private final String id;
    private final Choices choices;
    private final Tools tools;
    private final Heading heading;
    private final RecordBlock<E> block;
    private final JPanel panel = Stack.of(8);

    ElementGroup(EditorHost<P> host, String list, Class<E> type, String id, int level, Choices choices, Tools tools) {
        this.host = host;
        this.list = list;
        this.id = id;
        this.choices = choices;
        this.tools = tools;
        heading = new Heading(id, Math.min(4, level + 1));
        block = new RecordBlock<>(
                new ElementHost<>(host, list, id), type, id, () -> form(host, type, list), choices, tools);
        JButton remove = Kit.iconButton("trash3", tools.texts().get("linear.remove", id), this::remove);
        remove.setName("remove-" + id);
        remove.setEnabled(!host.readOnly());
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow,0:pref:][]"));
        head.setOpaque(false);
        head.add(heading, "wmin 0");
        head.add(remove);
        panel.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, Kit.scale(2), 0, 0, Kit.color("line")),
                BorderFactory.createEmptyBorder(0, Kit.scale(16), 0, 0)));
        panel.add(head);
        panel.add(block.component());
    }

    @SuppressWarnings("unchecked") // Shape has taken only lists whose elements have ids
    private static <P extends Record, F extends Record & HasId, E extends Record> Form<E> form(
            EditorHost<P> host, Class<E> type, String list) {
        return (Form<E>) Form.ofElement(host, (Class<F>) type, list);
    }

    JComponent component() {
        return panel;
    }

    void show(E element) {
        heading.setText(title(element));
        panel.getAccessibleContext().setAccessibleName(heading.getText());
        block.show(element);
    }

    private String title(E element) {
        String words = Arrays.stream(element.getClass().getRecordComponents())
                .filter(c -> c.getType() == String.class && !c.getName().equals("id"))
                .map(RecordComponent::getName)
                .filter(name -> choices.of(element.getClass(), id, name).isEmpty())
                .map(name -> String.valueOf(Records.get(element, name)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String some = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) + "…" : words;
        return some.isEmpty() ? id : id + " · " + some;
    }

    boolean reveal(Place place) {
        return block.reveal(place);
    }

    private void remove() {
        host.edit(remover(), "", p -> {
            List<E> fewer = ElementHost.<P, E>elements(p, list).stream()
                    .filter(e -> !ElementHost.id(e).equals(id))
                    .toList();
            return Records.with(p, list, fewer);
        });
        String owner = host instanceof ElementHost<?, ?> element ? element.id() : "";
        tools.reveal().accept(Place.of(owner, list));
    }

    private String remover() {
        return host.text("list." + list) + ": " + id;
    }
}
