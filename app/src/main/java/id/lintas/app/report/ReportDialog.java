package id.lintas.app.report;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.report.ReportOptions;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.awt.Dialog;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** Lets a person choose what the report is to be, and shows it. Event dispatch thread. */
public final class ReportDialog {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    /** Of the screen left free around it. */
    private static final int MARGIN = 40;

    private final Engine engine;
    private final TaskRunner tasks;
    private final AppTexts texts;
    private final DecodedProject decoded;
    private final JDialog dialog;
    private final JComboBox<FormatDeclaration> format;
    private final JComboBox<Locale> language;
    private final JCheckBox answers;
    private final ReportParts parts;
    private final ReportPreview preview;
    private final JButton save;
    private Optional<ReportChoice> choice = Optional.empty();
    private Optional<TaskRunner.Handle> running = Optional.empty();

    /** @param formats those that can be chosen, at least one */
    public ReportDialog(
            Window owner,
            Engine engine,
            TaskRunner tasks,
            AppTexts texts,
            DecodedProject decoded,
            List<FormatDeclaration> formats) {
        this.engine = engine;
        this.tasks = tasks;
        this.texts = texts;
        this.decoded = decoded;
        this.dialog = new JDialog(owner, texts.get("report.dialog"), Dialog.ModalityType.APPLICATION_MODAL);
        this.format = new JComboBox<>(UsualFirst.of(formats).toArray(FormatDeclaration[]::new));
        this.language = new JComboBox<>(LANGUAGES.toArray(Locale[]::new));
        this.answers = new JCheckBox(texts.get("report.answers"), true);
        this.preview = new ReportPreview(texts);
        this.parts = new ReportParts(
                decoded.sections().keySet(),
                step -> engine.steps()
                        .declaration(step)
                        .map(d -> d.title(texts.locale()))
                        .orElse(step),
                !decoded.project().reviews().isEmpty(),
                texts,
                this::refresh);
        this.save = Kit.button(texts.get("report.save"), "download", this::save);
        dialog.setName("report");
        dialog.setContentPane(content());
        prepare();
    }

    private void prepare() {
        format.setName("reportFormat");
        format.setRenderer(DefaultNames.of(f -> f instanceof FormatDeclaration d ? d.title(texts.locale()) : ""));
        language.setName("reportLanguage");
        language.setRenderer(DefaultNames.of(
                l -> l instanceof Locale locale ? texts.get("report.language." + locale.getLanguage()) : ""));
        language.setSelectedItem(LANGUAGES.get(texts.locale().getLanguage().equals("en") ? 1 : 0));
        language.addActionListener(e -> refresh());
        answers.setName("reportAnswers");
        answers.addActionListener(e -> refresh());
        save.setName("saveReport");
        dialog.getRootPane().setDefaultButton(save);
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    private JPanel content() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0", "[290!,fill][grow,fill]", "[grow,fill]"));
        panel.add(side());
        JScrollPane scroll = new JScrollPane(preview);
        scroll.setBorder(javax.swing.BorderFactory.createMatteBorder(0, 1, 0, 0, Kit.color("line")));
        scroll.getAccessibleContext().setAccessibleName(texts.get("report.preview"));
        panel.add(scroll, "w 880, h 600");
        return panel;
    }

    private JComponent side() {
        JPanel side = new JPanel(
                new MigLayout("insets 20, gapy 6, wrap 1, fill", "[grow,fill]", "[][][][]14[][grow,fill]14[]14[]"));
        side.add(labelled("report.format", format));
        side.add(format);
        side.add(labelled("report.language", language));
        side.add(language);
        side.add(new JLabel(texts.get("report.parts")));
        side.add(Kit.scroll(parts.panel()));
        side.add(answers, "growx 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8"));
        buttons.add(save);
        JButton close = Kit.button(texts.get("dialog.close"), "", dialog::dispose);
        close.setName("closeReport");
        buttons.add(close);
        side.add(buttons, "growx 0");
        return side;
    }

    private JLabel labelled(String key, JComponent control) {
        JLabel label = new JLabel(texts.get(key));
        label.setLabelFor(control);
        control.getAccessibleContext().setAccessibleName(texts.get(key));
        return label;
    }

    /** Begins with what was chosen last, if that can be had here. */
    public ReportDialog beginWith(ReportChoice earlier) {
        format.setSelectedItem(earlier.format());
        language.setSelectedItem(earlier.options().locale());
        answers.setSelected(earlier.options().answers());
        parts.choose(earlier.options().parts());
        return this;
    }

    /** Shows it until it is closed; gives what is to be saved, if anything. */
    public Optional<ReportChoice> show() {
        refresh();
        dialog.pack();
        Window owner = dialog.getOwner();
        Rectangle screen = owner.getGraphicsConfiguration().getBounds();
        dialog.setSize(
                Math.min(dialog.getWidth(), screen.width - MARGIN),
                Math.min(dialog.getHeight(), screen.height - MARGIN));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
        running.ifPresent(TaskRunner.Handle::cancel);
        return choice;
    }

    private ReportOptions options() {
        Locale locale = language.getSelectedItem() instanceof Locale l ? l : texts.locale();
        Set<String> chosen = parts.chosen();
        return new ReportOptions(locale, chosen, answers.isSelected(), chosen.contains(ReportOptions.REVIEWS));
    }

    private void refresh() {
        ReportOptions options = options();
        save.setEnabled(!options.parts().isEmpty());
        running.ifPresent(TaskRunner.Handle::cancel);
        running = Optional.of(tasks.run(
                Task.inPlugins("report"),
                () -> new ProjectReporter(engine.steps()).report(decoded, options),
                preview::show,
                e -> {}));
    }

    private void save() {
        if (format.getSelectedItem() instanceof FormatDeclaration chosen) {
            choice = Optional.of(new ReportChoice(chosen, options()));
            dialog.dispose();
        }
    }

    /** The words for what stands in a list. */
    private static final class DefaultNames extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        private final transient java.util.function.Function<Object, String> name;

        private DefaultNames(java.util.function.Function<Object, String> name) {
            this.name = name;
            putClientProperty("html.disable", true);
        }

        static DefaultNames of(java.util.function.Function<Object, String> name) {
            return new DefaultNames(name);
        }

        @Override
        public java.awt.Component getListCellRendererComponent(
                javax.swing.JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, name.apply(value), index, selected, focused);
        }
    }
}
