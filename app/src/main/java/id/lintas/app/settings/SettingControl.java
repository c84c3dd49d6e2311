package id.lintas.app.settings;

import id.lintas.api.ui.Kit;
import id.lintas.app.prefs.Preferences;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;

/** The control of a setting, by its type. It tells the value that was chosen as text. */
final class SettingControl {

    private SettingControl() {}

    static JComponent make(Setting<?> setting, SettingTexts texts, Preferences preferences, Consumer<String> chosen) {
        String now = setting.text(preferences);
        JComponent control;
        if (setting.type() instanceof SettingType.Flag) {
            control = tick(texts.label(setting), now, chosen);
        } else if (setting.type() instanceof SettingType.Choice choice) {
            control = box(setting, choice.words(), texts, now, chosen);
        } else if (setting.type() instanceof SettingType.Whole number) {
            control = spinner(number, texts.label(setting), now, chosen);
        } else {
            control = line(now, chosen);
        }
        control.setName("setting." + setting.id());
        control.getAccessibleContext().setAccessibleName(texts.label(setting));
        control.getAccessibleContext().setAccessibleDescription(texts.help(setting));
        return control;
    }

    private static JComponent tick(String label, String now, Consumer<String> chosen) {
        JCheckBox box = new JCheckBox();
        box.putClientProperty("html.disable", true);
        box.setText(label);
        box.setSelected(now.equals("true"));
        box.setOpaque(false);
        box.addActionListener(e -> chosen.accept(String.valueOf(box.isSelected())));
        return box;
    }

    private static JComponent box(
            Setting<?> setting, List<String> words, SettingTexts texts, String now, Consumer<String> chosen) {
        JComboBox<String> box = new JComboBox<>();
        words.forEach(word -> box.addItem(texts.word(setting, word)));
        box.setSelectedIndex(words.indexOf(now));
        box.addActionListener(e -> chosen.accept(words.get(box.getSelectedIndex())));
        return box;
    }

    private static JComponent spinner(SettingType.Whole number, String label, String now, Consumer<String> chosen) {
        int step = number.max() - number.min() > 100 ? 10 : 1;
        JSpinner spinner =
                new JSpinner(new SpinnerNumberModel(Integer.parseInt(now), number.min(), number.max(), step));
        if (spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
            editor.getTextField().getAccessibleContext().setAccessibleName(label);
        }
        spinner.addChangeListener(e -> chosen.accept(String.valueOf(spinner.getValue())));
        return spinner;
    }

    private static JComponent line(String now, Consumer<String> chosen) {
        JTextField field = new JTextField(now, 24);
        field.setMinimumSize(new java.awt.Dimension(Kit.scale(120), 0));
        String[] told = {now};
        Runnable tell = () -> {
            if (!field.getText().equals(told[0])) {
                told[0] = field.getText();
                chosen.accept(told[0]);
            }
        };
        field.addActionListener(e -> tell.run());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                tell.run();
            }
        });
        return field;
    }
}
