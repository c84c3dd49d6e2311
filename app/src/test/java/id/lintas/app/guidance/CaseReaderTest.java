package id.lintas.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.app.text.AppTexts;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

    private static final CaseText CASE = new CaseText(
            "", List.of(new Paragraph("p1", "Banyak survei."), new Paragraph("p2", "Responden merasa terbebani.")));

    private final List<String> taken = new ArrayList<>();
    private Optional<String> target = Optional.of("isu i2");

    private CaseReader reader() {
        return GuiActionRunner.execute(() ->
                new CaseReader(new AppTexts(() -> Locale.forLanguageTag("id")), new CaseReader.Desk() {
                    @Override
                    public Optional<String> target() {
                        return target;
                    }

                    @Override
                    public void take(String paragraph, String words) {
                        taken.add(paragraph + ": " + words);
                    }

                    @Override
                    public void openText() {
                        taken.add("text");
                    }
                }));
    }

    private static <C extends Component> C named(Container in, String name, Class<C> type) {
        for (Component c : in.getComponents()) {
            if (name.equals(c.getName())) {
                return type.cast(c);
            }
            if (c instanceof Container inner && inner.getComponentCount() > 0) {
                C found = named(inner, name, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @Test
    void markedWordsBecomeEvidenceOfWhatTheTaskNames() {
        CaseReader reader = reader();
        GuiActionRunner.execute(() -> {
            reader.show(CASE);
            reader.reveal("p2", "merasa terbebani");
            JButton take = named(reader.component(), "takePassage", JButton.class);
            assertThat(take.getText()).isEqualTo("Jadikan bukti isu i2");
            take.doClick();
            assertThat(take.isVisible()).as("nothing is marked any more").isFalse();
        });
        assertThat(taken).containsExactly("p2: merasa terbebani");
    }

    @Test
    void ofWordsThatAreGoneTheWholeParagraphIsShown() {
        CaseReader reader = reader();
        GuiActionRunner.execute(() -> {
            reader.show(CASE);
            reader.reveal("p1", "kata yang hilang");
            assertThat(named(reader.component(), "caseReader", NumberedText.class)
                            .marked())
                    .contains(new Passage("p1", "Banyak survei."));
        });
    }

    @Test
    void whenItComesUpTheGuidanceGivesItRoom() {
        target = Optional.empty();
        CaseReader reader = reader();
        GuidanceView guidance = GuiActionRunner.execute(() -> {
            GuidanceView view =
                    new GuidanceView(new AppTexts(() -> Locale.forLanguageTag("id")), () -> {}, () -> {}, () -> {});
            view.setReader(reader.component());
            reader.show(CASE);
            view.component().setSize(272, 600);
            layOut(view.component());
            target = Optional.of("isu i2");
            reader.show(CASE);
            return view;
        });
        // What comes up tells so by an event.
        GuiActionRunner.execute(() -> layOut(guidance.component()));
        assertThat(GuiActionRunner.execute(() -> reader.component().getHeight()))
                .isGreaterThan(200);
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component c : container.getComponents()) {
            if (c instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    @Test
    void itIsNotSeenWhereTheTaskTakesNoPassages() {
        target = Optional.empty();
        CaseReader reader = reader();
        GuiActionRunner.execute(() -> {
            reader.show(CASE);
            assertThat(reader.component().isVisible()).isFalse();
        });
    }
}
