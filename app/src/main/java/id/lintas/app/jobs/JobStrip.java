package id.lintas.app.jobs;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.task.Job;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** The status bar's part for jobs: the one that runs, with its progress, or the failures that nobody has seen yet. */
public final class JobStrip implements AutoCloseable {

    private static final int LOOK_MILLIS = 150;
    private static final int MOST_IN_TIP = 12;

    private final JobLog log;
    private final AppTexts texts;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, gapx 6, hidemode 3", "[0:pref:][][][]", "[center]"));
    private final JLabel name = Kit.note("");
    private final JProgressBar bar = new JProgressBar(0, 100);
    private final JButton cancel;
    private final JButton failure;
    private final Timer timer = new Timer(LOOK_MILLIS, e -> look());
    private final Runnable stopListening;

    /** @param details shows what ran */
    public JobStrip(JobLog log, AppTexts texts, Runnable details) {
        this.log = log;
        this.texts = texts;
        this.cancel = Kit.iconButton(
                "x-lg", texts.get("jobs.cancel"), () -> log.shown().ifPresent(Job::cancel));
        this.failure = Kit.link("", details);
        panel.setOpaque(false);
        panel.setName("jobStrip");
        name.setName("jobName");
        name.putClientProperty("FlatLaf.styleClass", "caption");
        bar.setName("jobProgress");
        cancel.setName("jobCancel");
        failure.setName("jobFailure");
        failure.putClientProperty("html.disable", true);
        failure.setIcon(Kit.icon("exclamation-triangle-fill", 14, "warn"));
        failure.setIconTextGap(Kit.scale(6));
        panel.add(name, "wmin 0");
        panel.add(bar, "w 72!");
        panel.add(cancel);
        panel.add(failure, "wmin 0");
        stopListening = log.listen(this::look);
        look();
    }

    public JComponent component() {
        return panel;
    }

    private void look() {
        Optional<Job> job = log.shown();
        List<JobEntry> failed = log.unseen();
        name.setVisible(job.isPresent());
        bar.setVisible(job.isPresent());
        cancel.setVisible(job.filter(Job::cancellable).isPresent());
        failure.setVisible(!failed.isEmpty() && job.isEmpty());
        job.ifPresent(this::show);
        if (!failed.isEmpty()) {
            show(failed);
        }
        if (log.busy()) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    private void show(Job job) {
        String text = log.name(job);
        name.setText(text);
        name.setToolTipText(text);
        bar.setIndeterminate(job.share().isEmpty());
        bar.setValue((int) Math.round(job.share().orElse(0.0) * 100));
        bar.getAccessibleContext().setAccessibleName(text);
    }

    /** The newest and how many more there are; the tool tip has them all. */
    private void show(List<JobEntry> entries) {
        String newest = line(entries.get(0));
        int more = entries.size() - 1;
        String shown = more == 0 ? newest : texts.get("jobs.and-more", newest, more);
        failure.setText(shown);
        failure.setToolTipText(tip(entries));
        failure.getAccessibleContext().setAccessibleName(shown);
    }

    private String tip(List<JobEntry> entries) {
        Stream<String> lines = entries.stream().limit(MOST_IN_TIP).map(this::line);
        return Stream.concat(lines, Stream.of(texts.get("jobs.look"))).collect(Collectors.joining("\n"));
    }

    private String line(JobEntry entry) {
        String text = entry.name().apply(texts.locale());
        return entry.reason().apply(texts.locale()).isEmpty() ? text : texts.get("jobs.failed", text);
    }

    @Override
    public void close() {
        timer.stop();
        stopListening.run();
    }
}
