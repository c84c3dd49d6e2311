package id.lintas.testkit;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import java.net.URI;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** A text field and a few buttons; {@code more} may add what a contract does not allow. */
final class MemoEditor implements StepEditor<Memo> {

    private final EditorHost<Memo> host;
    private final JPanel panel = new JPanel();
    private final JTextField note = new JTextField();

    MemoEditor(EditorHost<Memo> host, Consumer<JPanel> more) {
        this.host = host;
        note.setName("note");
        note.getAccessibleContext().setAccessibleName(host.text("field.note"));
        note.setEditable(!host.readOnly());
        note.addActionListener(
                e -> host.edit(host.text("edit.note"), "note", d -> new Memo(note.getText(), d.target())));
        panel.add(note);
        add("open", () -> host.open(new ItemRef("quiz", "q1")));
        add("browse", () -> host.browse(URI.create("https://example.org/")));
        add("id", () -> note.setText(host.newId("m")));
        add("later", () -> host.later(() -> host.data().note() + "!", note::setText));
        add("focus", () -> host.focused(Place.field("note")));
        more.accept(panel);
    }

    private void add(String name, Runnable deed) {
        JButton button = new JButton(name);
        button.putClientProperty("html.disable", true);
        button.setName(name);
        button.addActionListener(e -> deed.run());
        panel.add(button);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Memo data) {
        note.setText(data.note());
    }

    @Override
    public boolean reveal(Place place) {
        return !place.field().equals("nowhere") && host.data() != null;
    }
}
