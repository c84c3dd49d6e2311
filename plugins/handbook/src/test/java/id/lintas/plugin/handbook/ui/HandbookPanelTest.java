package id.lintas.plugin.handbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.handbook.Handbook;
import id.lintas.plugin.handbook.Shelf;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class HandbookPanelTest {

    private static void onEdt(Runnable work) throws Exception {
        SwingUtilities.invokeAndWait(work);
    }

    private static <T extends Component> T named(HandbookView view, Class<T> type, String name) {
        return all(view.component()).stream()
                .filter(type::isInstance)
                .filter(c -> name.equals(c.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Component> all(Container container) {
        List<Component> all = new ArrayList<>();
        for (Component part : container.getComponents()) {
            all.add(part);
            if (part instanceof Container inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }

    private static List<String> texts(HandbookView view) {
        return all(view.component()).stream()
                .filter(JLabel.class::isInstance)
                .map(c -> Objects.toString(((JLabel) c).getText(), ""))
                .toList();
    }

    private static void press(JTextField field, String key) {
        Object name = field.getInputMap().get(KeyStroke.getKeyStroke(key));
        field.getActionMap().get(name).actionPerformed(null);
    }

    @Test
    void anEntryIsShownByItsConceptWithTheSlidesErrorBesideIt() throws Exception {
        onEdt(() -> {
            HandbookView view = new HandbookView(Shelf.context("id"));
            assertThat(view.reveal("definition-lan")).isTrue();
            assertThat(texts(view))
                    .contains("Catatan tentang tayangan")
                    .anyMatch(t -> t.contains("pendapatan interagency"));
            assertThat(view.reveal("no-such-concept")).isFalse();
            assertThat(view.reveal("")).isTrue();
        });
    }

    @Test
    void enterInTheSearchOpensTheBestEntryAndChaptersAreSteppedOver() throws Exception {
        onEdt(() -> {
            HandbookView view = new HandbookView(Shelf.context("en"));
            JTextField field = named(view, JTextField.class, "handbookSearch");
            field.setText("merger");
            press(field, "ENTER");
            assertThat(texts(view)).contains("The slide’s words");
            Row chosen = (Row) named(view, JList.class, "handbookEntries").getSelectedValue();
            assertThat(Objects.requireNonNull(chosen.entry()).id()).isEqualTo("how-type-merger");
            field.setText("qqqzzz");
            assertThat(named(view, JList.class, "handbookEntries").getModel().getSize())
                    .isEqualTo(1);
        });
    }

    @Test
    void aCrossLinkLeadsOnAndBackLeadsBack() throws Exception {
        onEdt(() -> {
            HandbookView view = new HandbookView(Shelf.context("id"));
            view.reveal("how-type-union");
            AbstractButton back = named(view, AbstractButton.class, "handbookBack");
            named(view, AbstractButton.class, "see.how-category-closeness").doClick();
            assertThat(named(view, JList.class, "handbookEntries")
                            .getSelectedValue()
                            .toString())
                    .isEqualTo(termOf("how-category-closeness"));
            back.doClick();
            assertThat(named(view, JList.class, "handbookEntries")
                            .getSelectedValue()
                            .toString())
                    .isEqualTo(termOf("how-type-union"));
        });
    }

    private static String termOf(String concept) {
        return Handbook.of(Shelf.context("id"))
                .find(concept)
                .orElseThrow()
                .term()
                .id();
    }
}
