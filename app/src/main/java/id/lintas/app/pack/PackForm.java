package id.lintas.app.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * The fields of a page, each bound to a place of the draft below {@code base}, with what is wrong there right under it. A
 * field's name is its place; its label is {@code pack.field.<key>}.
 */
final class PackForm {

    private final PackDraft draft;
    private final AppTexts texts;
    private final String base;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2, hidemode 3", "[fill,grow,0:300:640]"));
    private final List<Runnable> refreshers = new ArrayList<>();

    PackForm(PackDraft draft, AppTexts texts, String base) {
        this.draft = draft;
        this.texts = texts;
        this.base = base;
        panel.setOpaque(false);
    }

    JComponent component() {
        return panel;
    }

    /** Shows what the draft holds now. */
    void refresh() {
        refreshers.forEach(Runnable::run);
    }

    PackForm heading(String key) {
        JLabel heading = Kit.heading(texts.get(key));
        panel.add(heading, "gaptop 12");
        return this;
    }

    PackForm note(String key) {
        panel.add(Kit.wrapped(texts.get(key), "caption"), "gapbottom 4");
        return this;
    }

    /** A text that is the same in every language. */
    PackForm line(String key, String place) {
        String pointer = base + place;
        text(key, "", pointer, 1, PackText.plain(draft, pointer));
        return this;
    }

    PackForm number(String key, String place) {
        String pointer = base + place;
        text(key, "", pointer, 1, PackText.number(draft, pointer));
        return this;
    }

    /** Whole numbers with commas between them. */
    PackForm numbers(String key, String place) {
        String pointer = base + place;
        text(key, "", pointer, 1, PackText.numbers(draft, pointer));
        return this;
    }

    /** One text for each language of the pack. */
    PackForm words(String key, String place, int rows) {
        return inLanguages(key, place, rows, pointer -> PackText.word(draft, pointer));
    }

    /** A list of texts for each language: paragraphs with an empty line between them. */
    PackForm paragraphs(String key, String place, int rows) {
        return inLanguages(key, place, rows, pointer -> PackText.paragraphs(draft, pointer));
    }

    /** A list of texts in all languages, one a line for each language. */
    PackForm options(String key, String place, int rows) {
        for (String language : languages()) {
            text(key, language, base + place, rows, PackText.options(draft, base + place, language));
        }
        return this;
    }

    private PackForm inLanguages(String key, String place, int rows, Function<String, PackText> binding) {
        for (String language : languages()) {
            String pointer = base + place + "/" + language;
            text(key, language, pointer, rows, binding.apply(pointer));
        }
        return this;
    }

    private List<String> languages() {
        return StreamSupport.stream(draft.at("/languages").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String label(String key, String language) {
        String label = texts.get("pack.field." + key);
        boolean several = draft.size("/languages") > 1 && !language.isEmpty();
        return several ? label + " (" + texts.get("pack.field.language." + language) + ")" : label;
    }

    private void text(String key, String language, String pointer, int rows, PackText binding) {
        PackTextField field = new PackTextField(label(key, language), rows, binding, draft);
        field.name(pointer + (binding.shared() ? "/" + language : ""));
        add(field.label(), field.component(), pointer);
        refreshers.add(field::refresh);
    }

    /** One of the values; what each is called is {@code pack.field.<key>.<value>}. */
    PackForm choice(String key, String place, String usual, String... values) {
        String pointer = base + place;
        JComboBox<String> box = new JComboBox<>();
        for (String value : values) {
            box.addItem(texts.get("pack.field." + key + "." + value));
        }
        box.putClientProperty("html.disable", true);
        JLabel label = named(box, key, pointer);
        boolean[] showing = {false};
        refreshers.add(() -> {
            showing[0] = true;
            box.setSelectedIndex(
                    Math.max(0, List.of(values).indexOf(draft.at(pointer).asText(usual))));
            showing[0] = false;
        });
        box.addActionListener(e -> {
            if (!showing[0]) {
                draft.set(pointer, JsonNodeFactory.instance.textNode(values[box.getSelectedIndex()]));
            }
        });
        add(label, box, pointer);
        return this;
    }

    PackForm tick(String key, String place) {
        String pointer = base + place;
        JCheckBox box = new JCheckBox(texts.get("pack.field." + key));
        box.setOpaque(false);
        box.setName(pointer);
        box.addActionListener(e -> draft.set(pointer, JsonNodeFactory.instance.booleanNode(box.isSelected())));
        refreshers.add(() -> box.setSelected(draft.at(pointer).asBoolean()));
        panel.add(box, "gaptop 6, growx 0");
        return this;
    }

    private JLabel named(JComponent control, String key, String pointer) {
        JLabel label = new JLabel(label(key, ""));
        label.setToolTipText(label.getText());
        label.setLabelFor(control);
        control.setName(pointer);
        control.getAccessibleContext().setAccessibleName(label.getText());
        return label;
    }

    private void add(JLabel label, JComponent control, String pointer) {
        JLabel problem = Kit.note("");
        problem.setName("problem:" + pointer);
        problem.setForeground(Kit.color("error"));
        panel.add(label, "gaptop 6");
        panel.add(control);
        panel.add(problem, "wmin 0");
        refreshers.add(() -> {
            String sentence =
                    draft.problem(pointer).map(p -> p.sentence(texts.locale())).orElse("");
            problem.setText(sentence);
            problem.setToolTipText(sentence.isEmpty() ? null : sentence);
            problem.setVisible(!sentence.isEmpty());
        });
    }
}
