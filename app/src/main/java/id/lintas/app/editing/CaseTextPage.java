package id.lintas.app.editing;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.project.CaseProject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** The text of the case, to read and, for a case of the group's own, to write. An empty line begins a new paragraph. */
final class CaseTextPage implements Page {

    private static final Pattern PARAGRAPH_ID = Pattern.compile("\"(p\\d{1,9})\"");

    private final Set<String> known = new HashSet<>();
    private final ProjectField field;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 16 20 20 20, fill, wrap 1", "[fill,grow,200:820:820]", "[][grow,fill]"));

    CaseTextPage(OpenDocument document, AppTexts texts) {
        JTextArea area = new JTextArea();
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        this.field = new ProjectField(
                document,
                texts.get("case.text"),
                "caseText",
                CaseTextPage::asText,
                (p, t) -> withText(p, t, known),
                area);
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(Kit.wrapped(texts.get("case.text.help"), "caption"));
        panel.add(new JScrollPane(area));
    }

    private static String asText(CaseProject project) {
        return project.caseText().paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** @param known ids that were in use while the page was open, and must not come to mean another paragraph */
    static CaseProject withText(CaseProject project, String text, Set<String> known) {
        List<Paragraph> old = project.caseText().paragraphs();
        List<String> pieces = text.isEmpty() ? List.of() : List.of(text.split("\n\n", -1));
        Set<String> taken = new HashSet<>(known);
        project.steps()
                .values()
                .forEach(
                        s -> PARAGRAPH_ID.matcher(s.data().toString()).results().forEach(r -> taken.add(r.group(1))));
        List<Paragraph> paragraphs = Paragraphs.edited(old, pieces, taken);
        paragraphs.forEach(p -> known.add(p.id()));
        old.forEach(p -> known.add(p.id()));
        return project.withCaseText(new CaseText(project.caseText().title(), paragraphs));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void refresh() {
        field.refresh();
    }

    @Override
    public boolean reveal(Place place) {
        return field.field().requestFocusInWindow();
    }
}
