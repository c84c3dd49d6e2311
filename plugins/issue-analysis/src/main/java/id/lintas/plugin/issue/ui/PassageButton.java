package id.lintas.plugin.issue.ui;

import id.lintas.api.CaseText;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.Passage;
import javax.swing.JButton;
import javax.swing.JComponent;

/** Goes back from evidence to its passage in the case text, and says so if the words are not there any more. */
final class PassageButton {

    private static final int ICON = 14;

    private final EditorHost<?> host;
    private final JButton button;
    private Evidence shown = Evidence.blank("");

    PassageButton(EditorHost<?> host, String evidence) {
        this.host = host;
        button = Kit.link("", this::open);
        button.putClientProperty("html.disable", true);
        button.setName("passage." + evidence);
    }

    JComponent component() {
        return button;
    }

    void show(Evidence evidence) {
        shown = evidence;
        CaseText text = host.context().project().caseText();
        Passage passage = Passage.of(evidence, text);
        boolean doubtful = passage == Passage.CHANGED || passage == Passage.GONE;
        button.setVisible(passage != Passage.NONE && !text.paragraphs().isEmpty());
        button.setText(doubtful ? host.text("passage.changed") : "");
        button.setIcon(
                doubtful ? Kit.icon("exclamation-triangle-fill", ICON, "warn") : Kit.icon("quote", ICON, "accent"));
        String words = evidence.quote().isEmpty() ? evidence.fact() : evidence.quote();
        button.setToolTipText(host.text(doubtful ? "passage.changed.tip" : "passage.open", words));
        button.getAccessibleContext().setAccessibleName(button.getToolTipText());
        button.setEnabled(passage != Passage.GONE);
    }

    private void open() {
        CaseText text = host.context().project().caseText();
        String home = Passage.home(shown, text).map(CaseText.Paragraph::id).orElse(shown.paragraph());
        host.showPassage(home, shown.quote());
    }
}
