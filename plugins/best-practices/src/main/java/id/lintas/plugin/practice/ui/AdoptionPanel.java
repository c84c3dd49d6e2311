package id.lintas.plugin.practice.ui;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** Below a practice of the library: a button to use it, and then what the group makes of it. */
final class AdoptionPanel {

    private final EditorHost<PracticeData> host;
    private final Form<Practice> form;
    private final JPanel panel = new JPanel(new BorderLayout(0, Kit.scale(6)));
    private final JLabel heading;
    private final JLabel named = Kit.note("");
    private final JButton use;
    private final JButton cancel;
    private @Nullable LibraryPractice shown;
    private @Nullable Item reason;

    AdoptionPanel(EditorHost<PracticeData> host) {
        this.host = host;
        form = UseForm.compact(host);
        heading = Kit.heading(host.text("adopt.heading"));
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        use = Kit.button(host.text("adopt.use"), "check-lg", this::use);
        use.setName("use");
        cancel = Kit.button(host.text("adopt.cancel"), "x-lg", this::cancel);
        cancel.setName("cancelUse");
        JPanel buttons = new JPanel(new BorderLayout());
        buttons.setOpaque(false);
        buttons.add(use, BorderLayout.LINE_START);
        buttons.add(cancel, BorderLayout.LINE_END);
        JPanel head = new JPanel(new BorderLayout(Kit.scale(8), 0));
        head.setOpaque(false);
        head.add(heading, BorderLayout.LINE_START);
        head.add(named, BorderLayout.CENTER);
        head.add(buttons, BorderLayout.LINE_END);
        panel.add(head, BorderLayout.PAGE_START);
        panel.add(form.component(), BorderLayout.CENTER);
        panel.putClientProperty("FlatLaf.style", "background: $Lintas.raised");
        panel.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(18), Kit.scale(10), Kit.scale(18)));
    }

    JComponent component() {
        return panel;
    }

    /**
     * @param practice of the library, or null for none
     * @param because the item that the practice was searched for, or null
     */
    void show(@Nullable LibraryPractice practice, @Nullable Item because) {
        shown = practice;
        reason = because;
        panel.setVisible(practice != null);
        if (practice == null) {
            return;
        }
        Optional<Practice> used = host.data().ofEntry(practice.id());
        heading.setText(used.map(p -> host.text("adopt.used", p.id())).orElseGet(() -> host.text("adopt.heading")));
        String codes = new Terms(host.context()).codes(practice.prerequisites());
        named.setText(codes.isEmpty() ? host.text("adopt.source-names-none") : host.text("adopt.source-names", codes));
        named.setToolTipText(named.getText());
        named.setVisible(used.isPresent() && !practice.isOwn());
        use.setVisible(used.isEmpty());
        cancel.setVisible(used.isPresent() && !practice.isOwn());
        use.setEnabled(!host.readOnly());
        cancel.setEnabled(!host.readOnly());
        form.component().setVisible(used.isPresent());
        form.show(used.orElse(null));
    }

    private void use() {
        LibraryPractice practice = shown;
        if (practice == null
                || host.readOnly()
                || host.data().ofEntry(practice.id()).isPresent()) {
            return;
        }
        String id = host.newId("p");
        String title = practice.title().in(host.context().locale());
        Practice taken = forReason(Practice.ofLibrary(id, practice.id(), title));
        host.edit(host.text("edit.adopt", id), "", data -> data.with(taken));
        form.reveal("lesson");
    }

    /** It was found with the words of an activity or obstacle, so that is most likely what it is for. */
    private Practice forReason(Practice practice) {
        if (reason == null) {
            return practice;
        }
        List<ItemRef> refs = List.of(reason.ref());
        return switch (reason.kind()) {
            case Item.ACTIVITY -> Records.with(practice, "activities", refs);
            case Item.OBSTACLE -> Records.with(practice, "obstacles", refs);
            default -> practice;
        };
    }

    private void cancel() {
        if (shown != null) {
            host.data()
                    .ofLibrary(shown.id())
                    .ifPresent(used ->
                            host.edit(host.text("edit.cancel", used.id()), "", data -> data.without(used.id())));
        }
    }
}
