package id.lintas.plugin.activity.ui;

import id.lintas.api.Item;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Causes;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The board of types above, the chosen activity below. */
final class BoardView implements View {

    private final EditorState state;
    private final JButton add;
    private final TypeBoard board;
    private final ActivityForm form;
    private final JPanel detail = new JPanel(new BorderLayout());
    private final JComponent page;

    BoardView(EditorState state) {
        this.state = state;
        add = Kit.button(state.text("button.addActivity"), "plus-lg", () -> state.add(List.of()));
        add.setName("addActivity");
        board = new TypeBoard(state);
        form = new ActivityForm(state);
        detail.setOpaque(false);
        JComponent toolbar = Kit.toolbar(List.of(add, Kit.note(state.text("board.drag"))), state.text("board.rule"));
        page = new BoardPage(toolbar, board, detail);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(ActivityPlan plan) {
        add.setEnabled(!state.host().readOnly());
        board.show(plan);
        Optional<Activity> chosen = plan.activity(state.chosenId());
        form.show(chosen.orElse(null));
        boolean formShown = form.component().getParent() == detail;
        if (chosen.isPresent() && !formShown) {
            detail.removeAll();
            detail.add(form.component());
        } else if (chosen.isEmpty()) {
            detail.removeAll();
            detail.add(empty());
        }
        detail.revalidate();
    }

    @Override
    public boolean reveal(String item, String field) {
        if (item.isEmpty()) {
            add.requestFocusInWindow();
            return field.isEmpty() || field.equals("activities");
        }
        if (field.isEmpty() || field.startsWith("how-type-")) {
            return board.focus(item);
        }
        return form.reveal(field);
    }

    /** One for the root cause, if there is one. */
    void addFirst() {
        state.add(root().map(Item::ref).map(List::of).orElse(List.of()));
    }

    private Optional<Item> root() {
        return Causes.all(state.host().context().project()).stream()
                .filter(Causes::isRoot)
                .findFirst();
    }

    private JComponent empty() {
        String sentence = root().map(c -> state.text("board.empty.root", c.ref().id()))
                .orElseGet(() -> state.text("board.empty"));
        JButton button = Kit.button(state.text("button.addActivity"), "plus-lg", this::addFirst);
        button.setName("addFirstActivity");
        return Kit.empty(sentence, button);
    }
}
