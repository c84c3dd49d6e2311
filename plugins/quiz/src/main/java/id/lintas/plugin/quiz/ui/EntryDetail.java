package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.format.Entry;
import id.lintas.plugin.quiz.format.Remark;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** One question of a file as it would be taken, and what is said of it; below it, what is said of the file. */
final class EntryDetail {

    private final EditorHost<Quiz> host;
    private final JPanel text = new JPanel(new WidthColumn(8));
    private final JPanel panel = Swing.surface(new JPanel(new BorderLayout()));
    private List<Remark> file = List.of();

    EntryDetail(EditorHost<Quiz> host) {
        this.host = host;
        text.setOpaque(false);
        text.setName("importDetail");
        panel.add(Scrolling.vertically(text), BorderLayout.CENTER);
    }

    JComponent component() {
        return panel;
    }

    void showFile(List<Remark> remarks) {
        file = remarks;
        show(Optional.empty());
    }

    void show(Optional<Entry> entry) {
        text.removeAll();
        entry.ifPresent(this::fill);
        if (!file.isEmpty()) {
            text.add(Kit.heading(host.text("import.file")));
            file.forEach(this::remark);
        }
        text.revalidate();
        text.repaint();
    }

    private void fill(Entry entry) {
        text.add(Paragraph.of(entry.taken().map(Question::stem).orElse(entry.title()), Paragraph.MIDDLE, "text"));
        entry.taken().ifPresent(this::question);
        for (Remark remark : entry.remarks()) {
            text.add(new IconLine(
                    entry.taken().isEmpty() ? "x-octagon-fill" : "exclamation-triangle-fill",
                    "warn",
                    said(remark, entry.line())));
        }
    }

    private void question(Question question) {
        List<Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            boolean right = i == question.answerPlace();
            String line =
                    host.text("try.option", Option.letter(i), options.get(i).text());
            text.add(new IconLine(
                    right ? "check-circle-fill" : "",
                    "ok",
                    right ? line + "  (" + host.text("drafts.answer") + ")" : line));
        }
        if (!question.explanation().isEmpty()) {
            text.add(Paragraph.of(question.explanation(), Paragraph.BODY, "text2"));
        }
    }

    private void remark(Remark remark) {
        text.add(new IconLine("exclamation-triangle-fill", "warn", said(remark, 0)));
    }

    /** @param here the line that stands above already */
    private String said(Remark remark, int here) {
        return remark.line() == 0 || remark.line() == here
                ? remark.text()
                : host.text("import.said", remark.line(), remark.text());
    }
}
