package id.lintas.app.header;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.project.GroupInfo;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Below the title: home, the group, the saved state, undo and redo, save. */
public final class HeaderBar {

    private final AppTexts texts;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0 12 0 12, gapx 8, fill", "[][grow,0:pref:][]8[][][][]", "[center]"));
    private final JButton group;
    private final JLabel state = Kit.note("");
    private final JButton undo;
    private final JButton redo;
    private final JButton save;

    public HeaderBar(
            AppTexts texts,
            Runnable home,
            Runnable openGroup,
            Runnable undoDeed,
            Runnable redoDeed,
            Runnable saveDeed) {
        this.texts = texts;
        JButton start = Kit.button(texts.get("header.home"), "", home);
        start.setName("home");
        group = Kit.link("", openGroup);
        group.setName("group");
        group.putClientProperty("FlatLaf.styleClass", "quietLink");
        group.setIcon(Kit.icon("people", 16, "text2"));
        undo = Kit.iconButton("arrow-counterclockwise", texts.plain("action.undo.none"), undoDeed);
        undo.setName("undo");
        redo = Kit.iconButton("arrow-counterclockwise", texts.plain("action.redo.none"), redoDeed);
        redo.setIcon(new MirroredIcon(redo.getIcon()));
        redo.setName("redo");
        save = Kit.button(texts.get("header.save"), "download", saveDeed);
        save.setName("save");
        state.setName("savedState");
        state.putClientProperty("FlatLaf.styleClass", "caption");
        panel.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Kit.color("line")));
        panel.add(start);
        panel.add(group, "wmin 0");
        panel.add(state);
        panel.add(undo);
        panel.add(redo);
        panel.add(save);
        panel.setPreferredSize(new java.awt.Dimension(10, Kit.scale(44)));
    }

    public JComponent component() {
        return panel;
    }

    /** The discussion timer, at the right end. */
    public void setTimer(JComponent timer) {
        panel.add(timer, "gapleft 8");
    }

    public void show(OpenDocument document) {
        group.setText(line(document.project().group(), texts.get("header.group.none")));
        group.getAccessibleContext().setAccessibleName(group.getText());
        boolean dirty = document.session().dirty();
        state.setText(state(document, dirty));
        state.setIcon(dirty || document.readOnly() ? null : Kit.icon("check2", 14, "text2"));
        undo.setEnabled(document.session().undoLabel().isPresent());
        redo.setEnabled(document.session().redoLabel().isPresent());
        name(
                undo,
                document.session()
                        .undoLabel()
                        .map(l -> texts.get("action.undo", l))
                        .orElse(texts.get("action.undo.none")));
        name(
                redo,
                document.session()
                        .redoLabel()
                        .map(l -> texts.get("action.redo", l))
                        .orElse(texts.get("action.redo.none")));
    }

    private static void name(JButton button, String text) {
        String plain = text.replaceFirst("&", "");
        button.setToolTipText(plain);
        button.getAccessibleContext().setAccessibleName(plain);
    }

    private String state(OpenDocument document, boolean dirty) {
        if (document.readOnly()) {
            return texts.get("header.readonly");
        }
        if (dirty) {
            return texts.get("header.unsaved");
        }
        return texts.get(document.file().path().isPresent() ? "header.saved" : "header.new");
    }

    /** Group, class and institution in one line. */
    public static String line(GroupInfo group, String otherwise) {
        String line = Stream.of(group.name(), group.className(), group.institution())
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
        return line.isEmpty() ? otherwise : line;
    }
}
