package id.lintas.app.start;

import id.lintas.app.text.AppTexts;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A sample: opened as a copy without a file, so that it can be changed freely. */
final class SampleRow extends JPanel {

    private static final long serialVersionUID = 1L;

    SampleRow(Sample sample, AppTexts texts, Runnable open) {
        super(new MigLayout("insets 0, fillx", "[grow,0:pref:,fill]"));
        setOpaque(false);
        RowButton button = new RowButton(
                "file-text",
                texts.get("sample." + sample.key()),
                texts.get("sample." + sample.key() + ".detail"),
                open);
        button.setName("sample." + sample.key());
        add(button, "wmin 0");
    }
}
