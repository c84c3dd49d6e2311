package id.lintas.app.editing;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.project.CaseProject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** The text of the case, to read and, for a case of the group's own, to write. An empty line begins a new paragraph. */
final class CaseTextPage implements Page {

    private final ProjectField field;
    private final JPanel panel = new JPanel(new MigLayout(
            "insets 16 20 20 20, fill, wrap 1",
            "[fill,grow," + Kit.scale(200) + ":" + Kit.scale(820) + ":" + Kit.scale(820) + "]",
            "[][grow,fill]"));

    CaseTextPage(OpenDocument document, AppTexts texts) {
        JTextArea area = new JTextArea();
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        this.field = new ProjectField(
                document, texts.get("case.text"), "caseText", CaseTextPage::asText, CaseTextPage::withText, area);
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(Kit.wrapped(texts.get("case.text.help"), "caption"));
        panel.add(new JScrollPane(area));
    }

    private static String asText(CaseProject project) {
        return project.caseText().paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** Paragraphs that stay in their place keep their ids. */
    static CaseProject withText(CaseProject project, String text) {
        List<Paragraph> old = project.caseText().paragraphs();
        String[] pieces = text.isEmpty() ? new String[0] : text.split("\n\n", -1);
        int highest = old.stream()
                .map(p -> p.id().replaceAll("\\D", ""))
                .filter(n -> !n.isEmpty() && n.length() < 9)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            paragraphs.add(new Paragraph(i < old.size() ? old.get(i).id() : "p" + ++highest, pieces[i]));
        }
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
