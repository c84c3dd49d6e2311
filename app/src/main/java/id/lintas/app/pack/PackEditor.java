package id.lintas.app.pack;

import id.lintas.api.ui.Kit;
import id.lintas.app.dialog.Dialogs;
import id.lintas.app.look.MirroredIcon;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.WorksheetPack;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** Where a facilitator makes a pack from another one: pages at the left, fields at the right. Blocks nothing, so it can be tried. */
public final class PackEditor {

    /** What can be done with the pack. */
    public interface Deeds {

        /** Opens a project without a file. */
        void tryOut(WorksheetPack pack);

        /** @param saved runs when the file is written */
        void save(WorksheetPack pack, Runnable saved);

        void install(WorksheetPack pack);
    }

    private static final int WIDTH = 940;
    private static final int HEIGHT = 660;

    private final AppTexts texts;
    private final Dialogs dialogs;
    private final Supplier<Window> owner;
    private final Deeds deeds;
    private final PackDraft draft;
    private final PackPages pages;
    private final JList<String> list;
    private final JPanel body = Kit.rows(new MigLayout("insets 4 4 16 16, fillx", "[fill,grow]", "[top]"));
    private final JLabel state = Kit.note("");
    private final JButton mend;
    private final JButton undo;
    private final JButton redo;
    private Optional<PackPage> page = Optional.empty();
    private Optional<JDialog> shown = Optional.empty();

    /**
     * @param steps that a task can be
     * @param stepTitle what a step is called: by id, and the pack's own title or an empty text
     */
    public PackEditor(
            WorksheetPack pack,
            AppTexts texts,
            Dialogs dialogs,
            Supplier<Window> owner,
            Deeds deeds,
            List<String> steps,
            BinaryOperator<String> stepTitle) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.owner = owner;
        this.deeds = deeds;
        this.draft = new PackDraft(pack);
        this.pages = new PackPages(draft, texts, steps, stepTitle);
        this.list = new JList<>(
                PackPages.IDS.stream().map(id -> texts.get("pack.page." + id)).toArray(String[]::new));
        this.mend = Kit.link("", this::toProblem);
        this.undo = Kit.iconButton("arrow-counterclockwise", texts.get("pack.undo"), draft::undo);
        this.redo = Kit.iconButton("arrow-counterclockwise", texts.get("pack.redo"), draft::redo);
        redo.setIcon(new MirroredIcon(redo.getIcon()));
        mend.setName("packProblem");
        undo.setName("packUndo");
        redo.setName("packRedo");
        draft.listen(this::changed);
    }

    public void open() {
        JDialog dialog = new JDialog(owner.get());
        dialog.setName("packEditor");
        dialog.setTitle(texts.get("pack.title"));
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                close();
            }
        });
        shown = Optional.of(dialog);
        dialog.setContentPane(content());
        keys(dialog);
        place(dialog);
        list.setSelectedIndex(0);
        dialog.setVisible(true);
    }

    private JComponent content() {
        list.setName("packPages");
        list.getAccessibleContext().setAccessibleName(texts.get("pack.pages"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(Kit.scale(30));
        list.setBackground(Kit.color("chrome"));
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
                show(PackPages.IDS.get(list.getSelectedIndex()));
            }
        });
        JPanel middle = new JPanel(new MigLayout(
                "insets 16 16 8 16, fill, gapx 16", "[170!,fill][fill,grow,0:100:]", "[fill,grow,0:100:]"));
        middle.add(list);
        middle.add(Kit.scroll(body));
        JPanel content = new JPanel(new BorderLayout());
        content.add(middle);
        content.add(foot(), BorderLayout.SOUTH);
        return content;
    }

    private JComponent foot() {
        JPanel said = new JPanel(new MigLayout("insets 0, fillx, gapx 8, hidemode 3", "[][grow,0:100:]"));
        said.add(state);
        said.add(mend, "wmin 0, growx 0");
        JPanel foot = new JPanel(
                new MigLayout("insets 0 16 16 16, fillx, gapx 8, gapy 8", "[][][grow,0:20:][][][][]", "[22!][]"));
        foot.add(said, "span, growx, wrap");
        foot.add(undo);
        foot.add(redo);
        foot.add(button("try", this::tryOut), "skip 1");
        foot.add(button("install", () -> deeds.install(draft.pack().orElseThrow())));
        foot.add(button("save", this::save));
        JButton close = Kit.button(texts.get("dialog.close"), "", this::close);
        close.setName("packClose");
        foot.add(close);
        return foot;
    }

    /** Does nothing but show the place while something has to be mended. */
    private JButton button(String deed, Runnable action) {
        JButton button = Kit.button(texts.get("pack." + deed), "", () -> {
            if (draft.pack().isPresent()) {
                action.run();
            } else {
                toProblem();
            }
        });
        button.setName("pack." + deed);
        return button;
    }

    /** It opens behind this window. */
    private void tryOut() {
        deeds.tryOut(draft.pack().orElseThrow());
        state.setText(texts.get("pack.tried"));
    }

    private void save() {
        deeds.save(draft.pack().orElseThrow(), () -> {
            draft.markSaved();
            changed();
        });
    }

    private void keys(JDialog dialog) {
        on(dialog, "ctrl Z", draft::undo);
        on(dialog, "ctrl Y", draft::redo);
        on(dialog, "ctrl S", () -> {
            if (draft.pack().isPresent()) {
                save();
            } else {
                toProblem();
            }
        });
        on(dialog, "ESCAPE", this::close);
    }

    private static void on(JDialog dialog, String keys, Runnable deed) {
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> deed.run(), KeyStroke.getKeyStroke(keys), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    private void show(String id) {
        draft.endMerge();
        PackPage made = pages.page(id);
        page = Optional.of(made);
        body.removeAll();
        body.add(made.component(), "growx");
        changed();
        body.revalidate();
        body.repaint();
        body.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
    }

    private void changed() {
        page.ifPresent(PackPage::refresh);
        List<PackProblem> problems = draft.problems();
        state.setText(texts.get(problems.isEmpty() ? "pack.fine" : "pack.faulty", problems.size()));
        mend.setVisible(!problems.isEmpty());
        mend.setText(problems.stream()
                .findFirst()
                .map(p -> p.message(texts.locale()))
                .orElse(""));
        mend.setToolTipText(mend.getText().isEmpty() ? null : mend.getText());
        undo.setEnabled(draft.canUndo());
        redo.setEnabled(draft.canRedo());
    }

    private void toProblem() {
        draft.problems().stream().findFirst().map(PackProblem::pointer).ifPresent(pointer -> {
            list.setSelectedIndex(PackPages.IDS.indexOf(PackPages.of(pointer)));
            page.ifPresent(p -> p.reveal(pointer));
        });
    }

    private void close() {
        if (draft.dirty()) {
            Optional<Integer> answer = dialogs.ask(
                    texts.get("pack.close.title"),
                    texts.get("pack.close.message"),
                    "",
                    List.of(texts.get("pack.close.stay"), texts.get("pack.close.drop")));
            if (!answer.equals(Optional.of(1))) {
                return;
            }
        }
        shown.ifPresent(JDialog::dispose);
    }

    private void place(JDialog dialog) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        dialog.setSize(new Dimension(
                Math.min(Kit.scale(WIDTH), screen.width - 20), Math.min(Kit.scale(HEIGHT), screen.height - 40)));
        dialog.setLocationRelativeTo(owner.get());
    }
}
