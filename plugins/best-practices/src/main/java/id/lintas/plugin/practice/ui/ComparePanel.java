package id.lintas.plugin.practice.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.ReasonWords;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.fit.Reason;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Up to three practices side by side, the same question in the same row. */
final class ComparePanel {

    private final EditorHost<PracticeData> host;
    private final Function<Hit, List<Reason>> reasons;
    private final Consumer<String> read;
    private final Consumer<String> remove;
    private final Terms terms;
    private final ReasonWords words;
    private final JPanel column = Kit.column(4);
    private final JPanel panel = new JPanel(new BorderLayout());

    /**
     * @param back to the results
     * @param read shows one practice, by id
     * @param remove takes one out of the comparison, by id
     */
    ComparePanel(
            EditorHost<PracticeData> host,
            Function<Hit, List<Reason>> reasons,
            Runnable back,
            Consumer<String> read,
            Consumer<String> remove) {
        column.setBorder(BorderFactory.createEmptyBorder(Kit.scale(12), Kit.scale(18), Kit.scale(12), Kit.scale(18)));
        this.host = host;
        this.reasons = reasons;
        this.read = read;
        this.remove = remove;
        terms = new Terms(host.context());
        words = new ReasonWords(host.context());
        JButton results = Kit.button(host.text("compare.back"), "chevron-left", back);
        results.setName("compareBack");
        JComponent bar = Kit.toolbar(List.of(results), host.text("compare.rule"));
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(bar, BorderLayout.PAGE_START);
        panel.add(Kit.scroll(column), BorderLayout.CENTER);
    }

    JComponent component() {
        return panel;
    }

    void show(List<Hit> compared) {
        Locale locale = host.context().locale();
        column.removeAll();
        column.add(new SideBySide(compared.stream().map(this::head).toList()));
        row("compare.origin", compared, terms::origin);
        reasons("compare.fits", compared, words::fits);
        reasons("compare.differs", compared, words::differs);
        row("detail.problem", compared, p -> p.problem().in(locale));
        row("detail.done", compared, p -> p.done().in(locale));
        row("detail.results", compared, p -> p.results().in(locale));
        row("detail.lessons", compared, p -> p.lessons().in(locale));
        row("facet.wogType", compared, p -> terms.codes(p.wogType()));
        row("facet.obstacle.met", compared, p -> terms.codes(p.obstacles()));
        row("facet.prerequisite", compared, p -> terms.codes(p.prerequisites()));
        row("detail.sources", compared, this::sources);
        column.revalidate();
        column.repaint();
    }

    private JComponent head(Hit hit) {
        LibraryPractice practice = hit.practice();
        JPanel head = Kit.column(4);
        head.add(Kit.wrapped(practice.title().in(host.context().locale()), "h4"));
        JPanel deeds = new JPanel(new BorderLayout());
        deeds.setOpaque(false);
        String title = practice.title().in(host.context().locale());
        JButton open = Kit.link(host.text("compare.read"), () -> read.accept(practice.id()));
        open.setName("compareRead." + practice.id());
        open.getAccessibleContext().setAccessibleName(host.text("compare.read.name", title));
        JButton out = Kit.iconButton("x-lg", host.text("compare.remove", title), () -> remove.accept(practice.id()));
        out.setName("compareRemove." + practice.id());
        deeds.add(open, BorderLayout.LINE_START);
        deeds.add(out, BorderLayout.LINE_END);
        head.add(deeds);
        return head;
    }

    private void reasons(String key, List<Hit> compared, Function<List<Reason>, String> text) {
        cells(key, compared.stream().map(reasons).map(text).toList());
    }

    private void row(String key, List<Hit> compared, Function<LibraryPractice, String> text) {
        cells(key, compared.stream().map(Hit::practice).map(text).toList());
    }

    private void cells(String key, List<String> texts) {
        if (texts.stream().allMatch(String::isBlank)) {
            return;
        }
        JLabel caption = Kit.note(host.text(key));
        caption.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), 0, 0, 0));
        column.add(caption);
        column.add(new SideBySide(texts.stream()
                .map(text -> Kit.wrapped(text.isBlank() ? host.text("compare.nothing") : text, ""))
                .toList()));
    }

    private String sources(LibraryPractice practice) {
        String confidence = terms.confidence(practice);
        return practice.sources().isEmpty()
                ? host.text("detail.no-source")
                : practice.sources().stream().map(terms::source).collect(Collectors.joining("\n")) + "\n" + confidence;
    }
}
