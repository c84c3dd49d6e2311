package id.lintas.app.mark;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.review.Reviewed;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** What can be done with the reviews of the whole folder: below the table. */
public final class MarkMenu {

    private final MarkDesk desk;
    private final Groups groups;
    private final AppTexts texts;
    private final HandBackDeed handBack;
    private final MarkDialogs dialogs;
    private final JLabel summary = Kit.note("");
    private final JButton back;
    private final JButton write;
    private final JButton more;
    private final Runnable stopListening;
    private Runnable leave = () -> {};
    private Optional<Reviewed> chosen = Optional.empty();

    MarkMenu(
            MarkDesk desk,
            Groups groups,
            AppTexts texts,
            HandBackDeed handBack,
            ExportDeed export,
            MarkDialogs dialogs) {
        this.desk = desk;
        this.groups = groups;
        this.texts = texts;
        this.handBack = handBack;
        this.dialogs = dialogs;
        this.back = button("mark.hand-back", "arrow-right", "markHandBack", this::handBack);
        this.write = button("mark.export", "download", "markExport", export::begin);
        this.more = Kit.iconButton("three-dots", texts.get("mark.more"), this::open);
        more.setName("markMore");
        summary.setName("markSummary");
        stopListening = desk.listen(this::refresh);
        refresh();
    }

    /** @param deed takes the focus away from a button that may be out of use now */
    void afterwards(Runnable deed) {
        leave = deed;
    }

    private void handBack() {
        handBack.begin(chosen, () -> leave.run());
    }

    private JButton button(String key, String icon, String name, Runnable deed) {
        JButton button = Kit.button(texts.get(key), icon, deed);
        button.setName(name);
        return button;
    }

    List<JComponent> controls() {
        refresh();
        return List.of(summary, back, write, more);
    }

    void show(Optional<Reviewed> reviewed) {
        chosen = reviewed;
        refresh();
    }

    private void refresh() {
        Formats formats = Formats.of(texts);
        long counted = groups.counted();
        String mean = groups.mean().isPresent()
                ? formats.number(Math.round(groups.mean().getAsDouble()))
                : "–";
        String all = formats.number(groups.all().size());
        summary.setText(groups.place().isEmpty() ? "" : texts.get("mark.summary", formats.number(counted), all, mean));
        boolean any = groups.reviewed().stream().anyMatch(r -> desk.standing(r) != Standing.NONE);
        back.setEnabled(handBack.possible(chosen));
        write.setEnabled(any);
    }

    private void open() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("markMenu");
        menu.add(item("mark.agreement", dialogs::agreement));
        menu.add(item("mark.weights", () -> dialogs.weights(chosen)));
        JCheckBoxMenuItem hide = new JCheckBoxMenuItem(texts.get("mark.anonymous"), desk.anonymous());
        hide.setName("mark.anonymous");
        hide.addActionListener(e -> desk.setAnonymous(hide.isSelected(), groups.reviewed()));
        menu.add(hide);
        menu.show(more, 0, -menu.getPreferredSize().height);
    }

    void close() {
        stopListening.run();
    }

    private JMenuItem item(String key, Runnable deed) {
        JMenuItem item = new JMenuItem(texts.get(key));
        item.setName(key);
        item.addActionListener(e -> deed.run());
        return item;
    }
}
