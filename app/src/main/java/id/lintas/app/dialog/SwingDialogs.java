package id.lintas.app.dialog;

import com.formdev.flatlaf.util.SystemFileChooser;
import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** The real dialogs. */
public final class SwingDialogs implements Dialogs {

    /** Of a detail that is shown as it is; a longer one is scrolled. */
    private static final int MOST_LINES = 14;

    /** Where a tabulator leads to, in letters: behind the longest key. */
    private static final int KEY_COLUMN = 13;

    private final Supplier<Window> owner;
    private final AppTexts texts;
    private final OneAtATime files = new OneAtATime();
    private File folder = new File(System.getProperty("user.home", "."));

    public SwingDialogs(Supplier<Window> owner, AppTexts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public void tell(String title, String message, String detail) {
        ask(title, message, detail, List.of(texts.get("dialog.close")));
    }

    @Override
    public Optional<Integer> ask(String title, String message, String detail, List<String> deeds) {
        JDialog dialog = new JDialog(owner.get(), title, Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("ask");
        int[] answer = {-1};
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, right"));
        for (int i = 0; i < deeds.size(); i++) {
            int index = i;
            JButton button = Kit.button(deeds.get(i), "", () -> {
                answer[0] = index;
                dialog.dispose();
            });
            button.setName("deed" + i);
            buttons.add(button);
            if (i == 0) {
                dialog.getRootPane().setDefaultButton(button);
            }
        }
        dialog.setContentPane(content(message, detail, buttons));
        closeByEscape(dialog);
        dialog.pack();
        dialog.setResizable(true);
        dialog.setLocationRelativeTo(owner.get());
        dialog.setVisible(true);
        return answer[0] < 0 ? Optional.empty() : Optional.of(answer[0]);
    }

    private JPanel content(String message, String detail, Component buttons) {
        JPanel panel =
                new JPanel(new MigLayout("insets 20, gapy 12, fillx, wrap 1, hidemode 3", "[420::640,grow,fill]"));
        panel.add(Kit.wrapped(message, "h3"));
        if (detail.lines().count() > MOST_LINES) {
            panel.add(new JScrollPane(toRead(detail)), "h 320!");
        } else if (!detail.isEmpty()) {
            panel.add(Kit.wrapped(detail, ""));
        }
        panel.add(buttons, "gaptop 8");
        return panel;
    }

    private JTextArea toRead(String text) {
        JTextArea area = new JTextArea(text);
        area.setName("detail");
        area.setEditable(false);
        area.setTabSize(KEY_COLUMN);
        area.setCaretPosition(0);
        area.getAccessibleContext().setAccessibleName(texts.get("dialog.detail"));
        return area;
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        JTextField field = new JTextField(suggestion, 24);
        field.setName("askedText");
        field.getAccessibleContext().setAccessibleName(label);
        boolean[] given = {false};
        JDialog dialog = new JDialog(owner.get(), title, Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("askText");
        JButton save = Kit.button(texts.get("dialog.text.save"), "", () -> {
            given[0] = true;
            dialog.dispose();
        });
        save.setName("deed0");
        JPanel panel = new JPanel(new MigLayout("insets 20, gapy 8, wrap 1", "[grow,fill]"));
        panel.add(new JLabel(label));
        panel.add(field);
        panel.add(save, "gaptop 8, grow 0, right");
        dialog.setContentPane(panel);
        dialog.getRootPane().setDefaultButton(save);
        closeByEscape(dialog);
        dialog.pack();
        dialog.setLocationRelativeTo(owner.get());
        dialog.setVisible(true);
        return Optional.of(field.getText().strip()).filter(t -> given[0] && !t.isEmpty());
    }

    private static void closeByEscape(JDialog dialog) {
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        SystemFileChooser chooser = chooser(title);
        chooser.setFileSelectionMode(SystemFileChooser.DIRECTORIES_ONLY);
        Optional<Path> chosen = open(chooser);
        chosen.ifPresent(p -> folder = p.toFile());
        return chosen;
    }

    @Override
    public Optional<Path> chooseOpen() {
        return open(chooser(texts.get("dialog.open.title"))).map(this::remember);
    }

    @Override
    public Optional<Path> chooseFile(String title, List<String> endings) {
        SystemFileChooser chooser = chooser(title);
        if (!endings.isEmpty()) {
            String[] bare = endings.stream().map(e -> e.substring(1)).toArray(String[]::new);
            chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(String.join(", ", endings), bare));
        }
        return open(chooser).map(this::remember);
    }

    private Optional<Path> open(SystemFileChooser chooser) {
        return files.choose(() -> chosen(chooser, chooser.showOpenDialog(owner.get())));
    }

    private static Optional<Path> chosen(SystemFileChooser chooser, int answer) {
        return answer == SystemFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath().toAbsolutePath())
                : Optional.empty();
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, String ending) {
        SystemFileChooser chooser = chooser(title);
        chooser.setSelectedFile(new File(folder, suggestedName));
        return files.choose(() -> save(chooser, ending)).map(this::remember);
    }

    private Optional<Path> save(SystemFileChooser chooser, String ending) {
        while (true) {
            Optional<Path> file =
                    chosen(chooser, chooser.showSaveDialog(owner.get())).map(f -> withEnding(f, ending));
            if (file.map(f -> !Files.exists(f) || mayReplace(f)).orElse(true)) {
                return file;
            }
        }
    }

    private static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    private boolean mayReplace(Path file) {
        return ask(
                        texts.get("dialog.replace.title"),
                        texts.get("dialog.replace.message", String.valueOf(file.getFileName())),
                        "",
                        List.of(texts.get("dialog.replace.other"), texts.get("dialog.replace.yes")))
                .equals(Optional.of(1));
    }

    private SystemFileChooser chooser(String title) {
        SystemFileChooser chooser = new SystemFileChooser(folder);
        chooser.setDialogTitle(title);
        return chooser;
    }

    private Path remember(Path file) {
        folder = file.toFile().getParentFile();
        return file;
    }
}
