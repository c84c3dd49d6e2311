package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.ConceptList;
import id.lintas.plugin.quiz.ConceptList.Concept;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** Chooses a concept: typing narrows the list, Enter takes the marked one, an emptied field takes the concept away. */
final class ConceptField extends JPanel {

    private final EditorHost<Quiz> host;
    private final QuizEdits edits;
    private final JTextField field = new JTextField();
    private final JButton open;
    private final JButton explain;
    private final ConceptPopup popup;
    private String question = "";
    private String concept = "";
    private boolean showing;
    private boolean typing;

    ConceptField(EditorHost<Quiz> host, QuizEdits edits) {
        super(new BorderLayout());
        this.host = host;
        this.edits = edits;
        setOpaque(false);
        popup = new ConceptPopup(host, field, this::choose);
        open = Kit.iconButton("chevron-down", host.text("concept.open"), this::openAll);
        open.setName("openConcepts");
        open.setFocusable(false);
        open.setEnabled(false);
        explain = Kit.iconButton("book", host.text("concept.explain"), () -> host.openView("", concept));
        explain.setName("explainConcept");
        explain.setEnabled(false);
        field.setEditable(false);
        field.setName("concept");
        field.getAccessibleContext().setAccessibleName(host.text("field.concept"));
        field.putClientProperty("JTextField.placeholderText", host.text("field.concept.hint"));
        add(field, BorderLayout.CENTER);
        JPanel beside = new JPanel(new BorderLayout());
        beside.setOpaque(false);
        beside.add(open, BorderLayout.LINE_START);
        beside.add(explain, BorderLayout.LINE_END);
        add(beside, BorderLayout.LINE_END);
        listen();
    }

    /** Brings the field to the question; null empties and disables it. What is being typed stays. */
    void show(@Nullable Question shown) {
        String id = shown == null ? "" : shown.id();
        String chosen = shown == null ? "" : shown.concept();
        boolean same = id.equals(question) && chosen.equals(concept);
        question = id;
        concept = chosen;
        if (!same || !field.isFocusOwner()) {
            restore();
        }
        boolean editable = shown != null && !host.readOnly();
        field.setEnabled(shown != null);
        field.setEditable(editable);
        open.setEnabled(editable);
        explain.setEnabled(!concept.isEmpty());
    }

    @Override
    public boolean requestFocusInWindow() {
        return field.requestFocusInWindow();
    }

    private void restore() {
        ConceptList concepts = ConceptList.of(host.context());
        String term = concepts.term(concept, host.context());
        showing = true;
        // An id that the handbook does not know is shown as it is, not hidden.
        field.setText(term.isEmpty() ? concept : term);
        field.setCaretPosition(0);
        showing = false;
        typing = false;
        popup.close();
    }

    private void openAll() {
        if (!host.readOnly()) {
            field.requestFocusInWindow();
            field.selectAll();
            popup.open(ConceptList.of(host.context()).concepts(), concept);
        }
    }

    private void typed() {
        if (!showing && field.isEditable()) {
            typing = true;
            popup.open(ConceptList.of(host.context()).search(field.getText()), "");
        }
    }

    private void down() {
        typing = false;
        if (popup.isOpen()) {
            popup.move(1);
        } else {
            openAll();
        }
    }

    /** Takes the marked concept; in a field that was just emptied, takes the concept away. */
    private void enter() {
        if (typing && field.getText().isBlank()) {
            leave();
        } else if (typing || popup.isOpen()) {
            popup.marked().ifPresent(this::choose);
        }
    }

    private void choose(Concept chosen) {
        popup.close();
        edits.concept(question, chosen.id());
        restore();
        field.selectAll();
    }

    private void leave() {
        popup.close();
        if (field.isEditable() && field.getText().isBlank() && !concept.isEmpty()) {
            edits.concept(question, "");
        }
        restore();
    }

    private void listen() {
        Kit.onTyped(field, this::typed);
        Swing.bind(field, "DOWN", this::down);
        Swing.bind(field, "UP", () -> popup.move(-1));
        Swing.bind(field, "ENTER", this::enter);
        Swing.bind(field, "ESCAPE", this::restore);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary()) {
                    leave();
                }
            }
        });
    }
}
