package id.lintas.app.settings;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Settings one below the other: label, control, what it does, its default and the way back to it. */
final class SettingRows {

    private final AppTexts texts;
    private final SettingHost host;
    private final Runnable again;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2, hidemode 3", "[fill,grow,0:100:]"));

    /** @param again shows the rows anew, after one was set back */
    SettingRows(AppTexts texts, SettingHost host, Runnable again) {
        this.texts = texts;
        this.host = host;
        this.again = again;
        panel.setOpaque(false);
    }

    JComponent component() {
        return panel;
    }

    /** @param query what label or help must contain; everything for an empty one */
    void add(SettingGroup group, String query, boolean captioned) {
        List<Setting<?>> found = group.settings().stream()
                .filter(s -> matches(group.texts(), s, query))
                .toList();
        if (captioned && !found.isEmpty()) {
            panel.add(Kit.heading(group.title()), "gaptop 4, gapbottom 6");
        }
        found.forEach(s -> add(group.texts(), s));
    }

    boolean isEmpty() {
        return panel.getComponentCount() == 0;
    }

    private static boolean matches(SettingTexts texts, Setting<?> setting, String query) {
        String all = (texts.label(setting) + " " + texts.help(setting)).toLowerCase(Locale.ROOT);
        return all.contains(query.strip().toLowerCase(Locale.ROOT));
    }

    private void add(SettingTexts names, Setting<?> setting) {
        JButton back = Kit.link(texts.get("settings.reset"), () -> {
            host.change(setting::reset);
            again.run();
        });
        back.setName("reset." + setting.id());
        back.getAccessibleContext()
                .setAccessibleName(texts.get("settings.reset.of", names.label(setting), standard(names, setting)));
        back.setVisible(setting.changed(host.preferences()));
        JComponent control = SettingControl.make(setting, names, host.preferences(), text -> {
            host.change(p -> setting.withText(p, text).orElse(p));
            back.setVisible(setting.changed(host.preferences()));
        });
        if (!(setting.type() instanceof SettingType.Flag)) {
            JLabel label = new JLabel();
            label.putClientProperty("html.disable", true);
            label.setText(names.label(setting));
            label.setLabelFor(control);
            panel.add(label);
            panel.add(control, "growx 0, wmin 160");
        } else {
            panel.add(control, "growx 0");
        }
        String help = names.help(setting);
        if (!help.isEmpty()) {
            panel.add(Kit.wrapped(help, "caption"));
        }
        JPanel foot = new JPanel(new MigLayout("insets 0, gapx 8", "[][]", "[center]"));
        foot.setOpaque(false);
        foot.add(Kit.note(texts.get("settings.default", standard(names, setting))));
        foot.add(back);
        panel.add(foot, "gapbottom 14");
    }

    private <T> String standard(SettingTexts names, Setting<T> setting) {
        String text = setting.type().write(setting.otherwise());
        if (setting.type() instanceof SettingType.Choice) {
            return names.word(setting, text);
        } else if (setting.type() instanceof SettingType.Flag) {
            return texts.get(text.equals("true") ? "settings.on" : "settings.off");
        }
        return text.isEmpty() ? texts.get("settings.empty") : text;
    }
}
