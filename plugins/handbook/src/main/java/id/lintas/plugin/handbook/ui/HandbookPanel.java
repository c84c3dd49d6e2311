package id.lintas.plugin.handbook.ui;

import id.lintas.api.StepContext;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.handbook.Entry;
import id.lintas.plugin.handbook.EntrySearch;
import id.lintas.plugin.handbook.Handbook;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * A search over the list of entries, and beside or below it the chosen one. Down goes from the search into the list, Enter
 * opens the best, Alt+Left goes back.
 */
final class HandbookPanel {

    /** So many lines of the list stay above the entry; a view at the side is narrow. */
    private static final int ROWS = 9;

    private final StepContext context;
    private final Handbook handbook;
    private final EntrySearch search;
    private final JTextField field = new JTextField();
    private final JButton back;
    private final EntryList list;
    private final EntryPage page;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Deque<Entry> before = new ArrayDeque<>();
    private @Nullable Entry shown;

    HandbookPanel(StepContext context) {
        this.context = context;
        handbook = Handbook.of(context);
        search = new EntrySearch(handbook);
        back = Kit.iconButton("chevron-left", context.text("back"), this::back);
        back.setName("handbookBack");
        list = new EntryList(context.text("entries"), this::open);
        page = new EntryPage(context, handbook, this::follow);
        field.setName("handbookSearch");
        field.getAccessibleContext().setAccessibleName(context.text("search"));
        field.putClientProperty("JTextField.placeholderText", context.text("search.hint"));
        field.putClientProperty("JTextField.leadingIcon", Kit.icon("search", 14, "text2"));
        field.putClientProperty("JTextField.showClearButton", true);
        Kit.onTyped(field, this::list);
        lay();
        keys();
        list();
        open(handbook.entries().get(0));
        before.clear();
        back.setEnabled(false);
    }

    private void lay() {
        JPanel bar = new JPanel(new BorderLayout(Kit.scale(6), 0));
        bar.setOpaque(false);
        bar.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(8), Kit.scale(8), Kit.scale(8)));
        bar.add(back, BorderLayout.LINE_START);
        bar.add(field, BorderLayout.CENTER);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        JPanel left = new JPanel(new BorderLayout());
        left.putClientProperty("FlatLaf.styleClass", "surface");
        left.add(bar, BorderLayout.PAGE_START);
        left.add(scroll, BorderLayout.CENTER);
        JPanel right = new JPanel(new BorderLayout());
        right.putClientProperty("FlatLaf.styleClass", "surface");
        right.add(page.component(), BorderLayout.CENTER);
        list.setVisibleRowCount(ROWS);
        panel.add(new TwoParts(left, right));
    }

    private void keys() {
        key(field, KeyEvent.VK_DOWN, 0, "intoList", () -> {
            if (list.chooseFirst()) {
                list.requestFocusInWindow();
            }
        });
        key(field, KeyEvent.VK_ENTER, 0, "openBest", list::chooseFirst);
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, InputEvent.ALT_DOWN_MASK), "back");
        panel.getActionMap().put("back", action(this::back));
    }

    private static void key(JComponent on, int code, int modifiers, String name, Runnable run) {
        on.getInputMap().put(KeyStroke.getKeyStroke(code, modifiers), name);
        on.getActionMap().put(name, action(run));
    }

    private static AbstractAction action(Runnable run) {
        return new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                run.run();
            }
        };
    }

    JComponent component() {
        return panel;
    }

    /** Shows an entry, whatever is searched; the search itself for an empty id. False if there is none of that id. */
    boolean reveal(String id) {
        if (id.isEmpty()) {
            field.requestFocusInWindow();
            return true;
        }
        Optional<Entry> entry = handbook.find(id);
        entry.ifPresent(this::follow);
        list.requestFocusInWindow();
        return entry.isPresent();
    }

    private void list() {
        List<Row> rows = new ArrayList<>();
        List<Entry> found = search.find(field.getText());
        if (field.getText().isBlank()) {
            handbook.groups().forEach(group -> {
                rows.add(new Row(group.title().in(context.locale()), null));
                handbook.in(group).forEach(entry -> rows.add(row(entry)));
            });
        } else {
            rows.add(new Row(context.text(found.isEmpty() ? "search.nothing" : "search.found", found.size()), null));
            found.forEach(entry -> rows.add(row(entry)));
        }
        list.show(rows);
        if (shown != null) {
            list.mark(shown.id());
        }
    }

    private Row row(Entry entry) {
        return new Row(entry.term().in(context.locale()), entry);
    }

    private void follow(Entry entry) {
        open(entry);
        list.mark(entry.id());
    }

    private void open(Entry entry) {
        if (shown != null && !shown.equals(entry)) {
            before.push(shown);
        }
        present(entry);
    }

    private void back() {
        if (!before.isEmpty()) {
            Entry entry = before.pop();
            present(entry);
            list.mark(entry.id());
        }
    }

    private void present(Entry entry) {
        shown = entry;
        page.show(entry);
        back.setEnabled(!before.isEmpty());
    }
}
