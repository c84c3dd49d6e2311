package id.lintas.app.start;

import id.lintas.api.ui.Kit;
import id.lintas.app.prefs.Preferences.RecentFile;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import java.nio.file.Path;
import java.time.Instant;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A recent file; one that is gone says so and can be removed from the list. */
final class FileRow extends JPanel {

    private static final long serialVersionUID = 1L;

    FileRow(RecentFile recent, AppTexts texts, StartPage.Deeds deeds) {
        super(new MigLayout("insets 0, fillx, gapx 4, gapy 0, hidemode 3", "[grow,0:pref:,fill][]"));
        setOpaque(false);
        boolean gone = deeds.isGone(recent);
        Path path = Path.of(recent.path());
        String where = gone ? texts.get("start.gone", path.getFileName()) : shortPath(path);
        RowButton open = new RowButton(
                gone ? "file-earmark-x" : "file-text", recent.title(), where, gone ? () -> {} : () -> deeds.open(path));
        open.setName("recent");
        open.setEnabled(!gone);
        add(open, "wmin 0");
        if (gone) {
            JButton forget =
                    Kit.iconButton("x-lg", texts.get("start.forget", recent.title()), () -> deeds.forget(recent));
            forget.setName("forget");
            add(forget);
        } else {
            add(Kit.note(when(recent, texts)));
        }
    }

    private static String when(RecentFile recent, AppTexts texts) {
        return Formats.of(texts).date(Instant.ofEpochMilli(recent.opened()));
    }

    private static String shortPath(Path path) {
        int names = path.getNameCount();
        return names <= 3 ? path.toString() : path.subpath(names - 3, names).toString();
    }
}
