package id.lintas.app.header;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.project.Revision;
import java.time.Instant;
import java.util.Optional;
import javax.swing.JLabel;

/** Whether the project is saved, and when it was. */
final class SavedState {

    private final AppTexts texts;
    private final JLabel label = Kit.note("");

    SavedState(AppTexts texts) {
        this.texts = texts;
        label.setName("savedState");
        label.putClientProperty("FlatLaf.styleClass", "caption");
        label.setIconTextGap(Kit.scale(6));
    }

    JLabel component() {
        return label;
    }

    void show(OpenDocument document) {
        boolean dirty = document.session().dirty();
        label.setText(text(document, dirty));
        boolean saved = !dirty && !document.readOnly() && document.file().path().isPresent();
        label.setIcon(saved ? Kit.icon("check2", 14, "text2") : null);
    }

    private String text(OpenDocument document, boolean dirty) {
        if (document.readOnly()) {
            return texts.get("header.readonly");
        }
        if (dirty) {
            return texts.get("header.unsaved");
        }
        if (document.file().path().isEmpty()) {
            return texts.get("header.new");
        }
        Optional<Revision> revision = document.file().revision();
        return revision.map(r -> texts.get("header.saved-at", when(r.savedAt())))
                .orElse(texts.get("header.saved"));
    }

    /** The clock today, the day before that. */
    private String when(Instant time) {
        Formats formats = Formats.of(texts);
        boolean today = formats.date(time).equals(formats.date(Instant.now()));
        return today ? formats.clock(time) : formats.date(time);
    }
}
