package id.lintas.app.header;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.look.MirroredIcon;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.project.GroupInfo;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/**
 * Below the title: the perspectives, whose project it is, whether it is saved, the search and the timer. Where there is no
 * room, the search becomes an icon first, and the perspectives go last: all of it is in the menus too.
 */
public final class HeaderBar {

    private static final int LEAST_LINE = 160;

    private final AppTexts texts;
    private final FoldingRow panel = new FoldingRow(
            new MigLayout("insets 0 12 0 12, gapx 8, fill, hidemode 3, novisualpadding", "", "[center]"));
    private final PerspectiveSwitch perspectives;
    private final JSeparator divider = new JSeparator(SwingConstants.VERTICAL);
    private final JButton subject;
    private final SavedState state;
    private final JButton undo;
    private final JButton redo;
    private final JButton save;
    private final SearchButton search;
    private final JPanel timer = new JPanel(new MigLayout("insets 0, novisualpadding", "[]", "[center]"));
    private String line = "";
    private boolean ofProject;

    public HeaderBar(AppTexts texts, HeaderActions actions) {
        this.texts = texts;
        perspectives = new PerspectiveSwitch(texts, actions);
        subject = Kit.link("", () -> actions.run("group"));
        subject.setName("group");
        subject.setHorizontalAlignment(SwingConstants.LEADING);
        subject.putClientProperty("FlatLaf.styleClass", "quietLink");
        state = new SavedState(texts);
        undo = deed(actions, "undo", "arrow-counterclockwise", "action.undo.none");
        redo = deed(actions, "redo", "arrow-counterclockwise", "action.redo.none");
        redo.setIcon(new MirroredIcon(redo.getIcon()));
        save = deed(actions, "save", "download", "header.save");
        search = new SearchButton(texts, actions);
        search.setVisible(actions.has("palette"));
        timer.setOpaque(false);
        timer.setVisible(false);
        perspectives.setVisible(false);
        divider.setVisible(false);
        build();
    }

    private JButton deed(HeaderActions actions, String action, String icon, String text) {
        JButton button = Kit.iconButton(icon, texts.plain(text), () -> actions.run(action));
        button.setName(action);
        return button;
    }

    private void build() {
        panel.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Kit.color("line")));
        panel.setName("header");
        panel.add(perspectives);
        panel.add(divider, "h 20!, gapx 4 0");
        panel.add(subject, "pushx, growx");
        panel.add(state.component());
        panel.add(undo, "gapx 4 0");
        panel.add(redo, "gapx 0 0");
        panel.add(save, "gapx 0 0");
        panel.add(search);
        panel.add(timer);
        panel.setPreferredSize(new Dimension(10, Kit.scale(44)));
        panel.foldNext(search::setFolded);
        panel.foldNext(f -> state.component().setVisible(!f && ofProject));
        panel.foldNext(this::foldSubject);
        panel.foldNext(f -> undo.setVisible(!f && ofProject));
        panel.foldNext(f -> redo.setVisible(!f && ofProject));
        panel.foldNext(f -> perspectives.setVisible(!f && perspectives.getComponentCount() > 1));
    }

    public JComponent component() {
        return panel;
    }

    /** Those that are offered, in order; one without an action in the list is left out. */
    public void setPerspectives(List<Segment> segments) {
        perspectives.show(segments);
        divider.setVisible(perspectives.isVisible());
        panel.fit();
    }

    /** Puts the discussion timer at the right end. */
    public void setTimer(JComponent component) {
        timer.removeAll();
        timer.add(component);
        component.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                panel.fit();
            }
        });
        timer.setVisible(true);
        panel.fit();
    }

    /** Shows what stands for a project: a folder, or nothing. */
    public void show(String icon, String text) {
        line(icon, text, false);
        panel.fit();
    }

    public void show(OpenDocument document) {
        line("people", line(document.project().group(), texts.get("header.group.none")), true);
        state.show(document);
        name(undo, document.session().undoLabel(), "action.undo");
        name(redo, document.session().redoLabel(), "action.redo");
        panel.fit();
    }

    private void line(String icon, String text, boolean leads) {
        line = text;
        subject.setIcon(Kit.icon(icon, 16, "text2"));
        subject.setToolTipText(text);
        subject.setEnabled(leads);
        ofProject = leads;
        save.setVisible(leads);
        foldSubject(false);
        subject.getAccessibleContext().setAccessibleName(text);
    }

    /** A long line is cut before anything folds; the tool tip has all of it. */
    private void foldSubject(boolean folded) {
        subject.setText(folded ? "" : line);
        subject.setMinimumSize(null);
        Dimension whole = subject.getPreferredSize();
        subject.setMinimumSize(new Dimension(Math.min(whole.width, Kit.scale(LEAST_LINE)), whole.height));
    }

    private void name(JButton button, Optional<String> label, String key) {
        button.setEnabled(label.isPresent());
        String text = label.map(l -> texts.get(key, l)).orElse(texts.get(key + ".none"));
        String plain = text.replaceFirst("&", "");
        button.setToolTipText(plain);
        button.getAccessibleContext().setAccessibleName(plain);
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
