package id.lintas.app.linear;

import id.lintas.api.Place;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** All components of one record, in their order: forms for the plain ones, and the lists between them. */
final class RecordBlock<E extends Record> {

    private static final int GAP = 16;

    private final EditorHost<E> host;
    private final String id;
    private final Choices choices;
    private final Tools tools;
    private final JPanel panel = Stack.of(GAP);
    private final List<Form<E>> forms = new ArrayList<>();
    private final List<ListBlock<E, ?>> lists = new ArrayList<>();
    private Optional<E> shown = Optional.empty();

    /**
     * @param id of the element, empty for the step's data
     * @param form makes an empty form that is bound to the record
     */
    RecordBlock(EditorHost<E> host, Class<E> type, String id, Supplier<Form<E>> form, Choices choices, Tools tools) {
        this.host = host;
        this.id = id;
        this.choices = choices;
        this.tools = tools;
        Optional<Form<E>> open = Optional.empty();
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<Class<? extends Record>> elements = Shape.elements(component);
            if (elements.isPresent()) {
                open = Optional.empty();
                addList(component.getName(), elements.get());
            } else if (!component.getName().equals("id")) {
                Form<E> target = open.orElseGet(() -> addForm(form.get()));
                open = Optional.of(target);
                List<Choice> some = choices.of(type, id, component.getName());
                Fields.add(target, host, component, some);
            }
        }
    }

    private Form<E> addForm(Form<E> form) {
        form.columns(1);
        forms.add(form);
        panel.add(form.component());
        return form;
    }

    private <C extends Record> void addList(String name, Class<C> elements) {
        ListBlock<E, C> list = new ListBlock<>(host, name, elements, id.isEmpty() ? 3 : 4, choices, tools);
        lists.add(list);
        panel.add(list.component());
    }

    JComponent component() {
        return panel;
    }

    void show(E record) {
        if (!shown.equals(Optional.of(record))) {
            shown = Optional.of(record);
            forms.forEach(f -> f.show(record));
            lists.forEach(l -> l.show(record));
        }
    }

    boolean reveal(Place place) {
        if (!place.item().equals(id)) {
            return lists.stream().anyMatch(l -> l.reveal(place));
        }
        if (place.field().isEmpty()) {
            return forms.stream().anyMatch(this::revealFirst);
        }
        return forms.stream().anyMatch(f -> f.reveal(place.field()))
                || lists.stream().anyMatch(l -> l.revealList(place.field()));
    }

    /** Adds the first element of an empty list of the record. */
    boolean begin(Place place) {
        return place.item().equals(id) && lists.stream().anyMatch(l -> l.begin(place.field()));
    }

    private boolean revealFirst(Form<E> form) {
        E record = shown.orElseThrow();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (form.reveal(component.getName())) {
                return true;
            }
        }
        return false;
    }
}
