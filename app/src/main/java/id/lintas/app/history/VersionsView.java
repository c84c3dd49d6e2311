package id.lintas.app.history;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.EmptyView;
import id.lintas.app.view.ToolView;
import id.lintas.engine.Engine;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.session.Edit;
import id.lintas.engine.store.RevisionHistory;
import id.lintas.engine.store.Stored;
import id.lintas.engine.store.compare.Difference;
import id.lintas.engine.store.compare.ProjectComparison;
import id.lintas.engine.store.compare.Restoration;
import id.lintas.engine.task.TaskRunner;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The versions of the project that were saved on this machine, each compared with what is open, and a way back. */
public final class VersionsView implements ToolView {

    private final OpenDocument document;
    private final RevisionHistory history;
    private final TaskRunner tasks;
    private final AppTexts texts;
    private final DefaultListModel<CaseProject> model = new DefaultListModel<>();
    private final JList<CaseProject> list = new JList<>(model);
    private final DifferenceTable table;
    private final JLabel count = Kit.note(" ");
    private final JButton one;
    private final JButton all;
    private final EmptyView panel;
    private final Runnable stopListening;
    private Optional<Stored> stored = Optional.empty();
    private IntConsumer counted = number -> {};
    private boolean closed;

    /** @param fieldLabel gives a field's label from the step's id and the field's name */
    public VersionsView(
            OpenDocument document,
            Engine engine,
            RevisionHistory history,
            TaskRunner tasks,
            AppTexts texts,
            BiFunction<String, String, String> fieldLabel) {
        this.document = document;
        this.history = history;
        this.tasks = tasks;
        this.texts = texts;
        this.table =
                new DifferenceTable(engine, texts, fieldLabel, texts.get("versions.then"), texts.get("versions.now"));
        this.one = Kit.button(texts.get("versions.restore-one"), "arrow-counterclockwise", this::restoreOne);
        this.all = Kit.button(texts.get("versions.restore-all"), "", this::restoreAll);
        one.setName("restoreOne");
        all.setName("restoreAll");
        count.setName("versionCount");
        panel = new EmptyView(build(), texts.get("versions.none"));
        panel.setName("versionsView");
        panel.setEmpty(true);
        list.addListSelectionListener(e -> compare());
        table.component().getSelectionModel().addListSelectionListener(e -> enable());
        stopListening = document.listen(changed -> changed());
        load();
        compare();
    }

    private JComponent build() {
        list.setName("versions");
        list.getAccessibleContext().setAccessibleName(texts.get("view.versions"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer((owner, version, index, selected, focused) -> {
            JLabel label = new JLabel(words(version));
            label.putClientProperty("html.disable", true);
            label.setOpaque(true);
            label.setBackground(selected ? owner.getSelectionBackground() : owner.getBackground());
            label.setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
            label.setBorder(BorderFactory.createEmptyBorder(Kit.scale(5), Kit.scale(12), Kit.scale(5), Kit.scale(12)));
            return label;
        });
        JPanel bar = new JPanel(new MigLayout("insets 4 12 4 12, fillx", "[grow][][]", "[center]"));
        bar.add(count, "wmin 0");
        bar.add(one);
        bar.add(all);
        JPanel content = new JPanel(new BorderLayout());
        content.add(Kit.beside(plain(list), 240, plain(table.component())));
        content.add(bar, BorderLayout.SOUTH);
        return content;
    }

    private static JScrollPane plain(JComponent content) {
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private String words(CaseProject version) {
        Revision revision = version.revision().orElseThrow();
        String time = Formats.of(texts).dateAndClock(revision.savedAt());
        return revision.savedBy().isEmpty() ? time : time + " · " + revision.savedBy();
    }

    private void changed() {
        if (!document.file().stored().equals(stored)) {
            load();
        }
        compare();
    }

    private void load() {
        stored = document.file().stored();
        String id = document.project().id();
        tasks.run("versions", () -> history.versions(id), this::show, e -> {});
    }

    private void show(List<CaseProject> versions) {
        if (!closed) {
            Optional<CaseProject> before = selected();
            model.clear();
            versions.forEach(model::addElement);
            before.ifPresent(v -> list.setSelectedValue(v, true));
            if (list.isSelectionEmpty() && !versions.isEmpty()) {
                list.setSelectedIndex(0);
            }
            panel.setEmpty(versions.isEmpty());
            counted.accept(versions.size());
            compare();
        }
    }

    private Optional<CaseProject> selected() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    private void compare() {
        List<Difference> differences =
                selected().map(v -> ProjectComparison.of(v, document.project())).orElse(List.of());
        table.show(differences);
        count.setText(
                differences.isEmpty() ? texts.get("compare.none") : texts.get("compare.count", differences.size()));
        enable();
    }

    private void enable() {
        boolean writable = !document.readOnly() && selected().isPresent();
        all.setEnabled(writable && table.component().getRowCount() > 0);
        one.setEnabled(writable && restored().isPresent());
    }

    private Optional<CaseProject> restored() {
        return selected().flatMap(v -> table.selected().flatMap(d -> Restoration.of(document.project(), v, d)));
    }

    private void restoreOne() {
        Optional<Difference> difference = table.selected();
        Optional<CaseProject> project = restored();
        if (difference.isPresent() && project.isPresent()) {
            String label = texts.get("versions.restored-one", table.where(difference.get()));
            document.apply(new Edit(label, "", difference.get().step(), p -> project.get()));
        }
    }

    /** The revision stays that of the file, so that the next save follows it. */
    private void restoreAll() {
        selected()
                .ifPresent(v -> document.apply(new Edit(
                        texts.get("versions.restored-all", words(v)),
                        "",
                        "",
                        p -> p.revision().map(v::withRevision).orElse(v))));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void onCount(IntConsumer listener) {
        counted = listener;
        listener.accept(model.size());
    }

    @Override
    public void focus() {
        list.requestFocusInWindow();
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
