package id.lintas.plugin.practice.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.library.Source;
import java.awt.FlowLayout;
import java.awt.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/** A practice of the library to read: lesson, problem, what was done, result, sources. */
final class PracticeText {

    private final EditorHost<PracticeData> host;
    private final JPanel column = Kit.column(4);
    private final JScrollPane scroll = Kit.scroll(column);
    private final JToggleButton compare = new JToggleButton();
    private @Nullable LibraryPractice shown;

    /** @param compared the shown practice is to be put beside others, or no longer */
    PracticeText(EditorHost<PracticeData> host, Runnable compared) {
        column.setBorder(BorderFactory.createEmptyBorder(Kit.scale(12), Kit.scale(18), Kit.scale(12), Kit.scale(18)));
        this.host = host;
        compare.setName("compareThis");
        compare.putClientProperty("html.disable", true);
        compare.putClientProperty("JButton.buttonType", "toolBarButton");
        compare.setIcon(Kit.icon("layout-split", 14, "text2"));
        compare.addActionListener(e -> compared.run());
    }

    JScrollPane component() {
        return scroll;
    }

    /**
     * @param compared whether it is one of those side by side
     * @param comparable whether it may become or cease to be one
     */
    void show(@Nullable LibraryPractice practice, boolean compared, boolean comparable) {
        compare.setSelected(compared);
        compare.setEnabled(comparable);
        compare.setText(host.text(compared ? "compare.in" : comparable ? "compare.add" : "compare.full"));
        if (practice != null && practice.equals(shown)) {
            return;
        }
        shown = practice;
        column.removeAll();
        if (practice == null) {
            column.add(Kit.wrapped(host.text("detail.empty"), "secondary"));
        } else {
            head(practice);
            body(practice);
            sources(practice);
        }
        column.revalidate();
        column.repaint();
        scroll.getViewport().setViewPosition(new Point());
    }

    private void head(LibraryPractice practice) {
        Terms terms = new Terms(host.context());
        column.add(Kit.wrapped(practice.title().in(locale()), "h3"));
        column.add(Kit.wrapped(terms.origin(practice), "note"));
        JLabel confidence = Kit.note(terms.confidence(practice));
        confidence.setIcon(Kit.icon("patch-check", 13, "text2"));
        confidence.setToolTipText(confidence.getText());
        column.add(confidence);
        JPanel deeds = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        deeds.setOpaque(false);
        deeds.add(compare);
        column.add(deeds);
    }

    private void body(LibraryPractice practice) {
        section("detail.lessons", practice.lessons().in(locale()));
        section("detail.problem", practice.problem().in(locale()));
        section("detail.done", practice.done().in(locale()));
        section("detail.results", practice.results().in(locale()));
        section("detail.obstacleNote", practice.obstacleNote().in(locale()));
        section(
                "detail.who",
                Stream.concat(Stream.of(practice.leadBody()), practice.partnerBodies().stream())
                        .collect(Collectors.joining("; ")));
        section("detail.kind", classification(practice));
    }

    private String classification(LibraryPractice practice) {
        return Stream.of(
                        kind("type", practice.wogType()),
                        kind("practice", practice.practice().isEmpty() ? List.of() : List.of(practice.practice())),
                        kind("pattern", practice.servicePattern()),
                        kind("prerequisites", practice.prerequisites()),
                        kind("obstacles", practice.obstacles()))
                .collect(Collectors.joining("\n"));
    }

    private String kind(String key, List<String> codes) {
        Terms terms = new Terms(host.context());
        return host.text("detail.kind." + key, codes.isEmpty() ? host.text("detail.unclassified") : terms.codes(codes));
    }

    private void sources(LibraryPractice practice) {
        caption("detail.sources");
        if (practice.sources().isEmpty()) {
            column.add(Kit.wrapped(host.text("detail.no-source"), ""));
        }
        practice.sources().forEach(this::source);
        if (!practice.verifiedBy().isEmpty()) {
            column.add(Kit.wrapped(host.text("detail.verified", practice.verifiedBy()), "note"));
        }
    }

    private void source(Source source) {
        column.add(Kit.wrapped(new Terms(host.context()).source(source), ""));
        source.address().ifPresent(address -> {
            JButton open = Kit.link(host.text("detail.open-source", address.getHost()), () -> host.browse(address));
            open.setName("source");
            open.setToolTipText(address.toString());
            JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
            line.setOpaque(false);
            line.add(open);
            column.add(line);
        });
    }

    private void section(String key, String text) {
        if (!text.isBlank()) {
            caption(key);
            column.add(Kit.wrapped(text, ""));
        }
    }

    private void caption(String key) {
        JComponent caption = Kit.wrapped(host.text(key), "caption");
        caption.setBorder(BorderFactory.createEmptyBorder(Kit.scale(6), 0, 0, 0));
        column.add(caption);
    }

    private Locale locale() {
        return host.context().locale();
    }
}
