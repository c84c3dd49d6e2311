package id.lintas.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An editor that breaks one promise fails at that promise. */
class ContractOfAnEditorTest {

    private static void fails(ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class);
    }

    @Test
    void anEditorThatKeepsEveryPromisePasses() {
        Memos.Contract contract = Memos.contract(Memos.plain());
        assertThatCode(() -> {
                    contract.theEditorIsForThisStep();
                    contract.theEditorShowsAllDataAndReachesThePlaceOfEveryFinding();
                    contract.everyControlOfTheEditorHasAnAccessibleName();
                    contract.everyTextOfTheEditorIsThereInEachLanguage();
                    contract.aReadOnlyEditorChangesNothing();
                    contract.noTextIsRenderedAsHtml();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anEditorForAnotherStepFails() {
        fails(Memos.contract(Memos.factory("quiz", host -> new MemoEditor(host, p -> {})))::theEditorIsForThisStep);
    }

    @Test
    void anEditorThatEditsWhenItIsShownFails() {
        fails(Memos.contract(Memos.factory("memo", Eager::new))::theEditorShowsAllDataAndReachesThePlaceOfEveryFinding);
    }

    @Test
    void anEditorThatDoesNotReachAFindingFails() {
        fails(Memos.contract(Memos.factory("memo", Lost::new))::theEditorShowsAllDataAndReachesThePlaceOfEveryFinding);
    }

    @Test
    void aButtonWithoutANameFails() {
        fails(Memos.contract(Memos.with(p -> p.add(new JButton())))::everyControlOfTheEditorHasAnAccessibleName);
    }

    @Test
    void aLabelWhoseTextIsNotThereFails() {
        fails(
                Memos.contract(Memos.factory(
                        "memo", host -> new MemoEditor(host, p -> p.add(new JLabel(host.text("no.such.text"))))))
                        ::everyTextOfTheEditorIsThereInEachLanguage);
    }

    @Test
    void aFieldThatCanBeWrittenInAReadOnlyEditorFails() {
        fails(Memos.contract(Memos.with(p -> p.add(new JTextArea())))::aReadOnlyEditorChangesNothing);
    }

    @Test
    void aLabelThatWouldRenderHtmlFails() {
        fails(Memos.contract(Memos.with(p -> p.add(new JLabel("Nama"))))::noTextIsRenderedAsHtml);
    }

    /** Tidies the data up as soon as it sees them. */
    private record Eager(EditorHost<Memo> host) implements StepEditor<Memo> {

        @Override
        public JComponent component() {
            return new JLabel();
        }

        @Override
        public void show(Memo data) {
            if (!data.note().endsWith(".")) {
                host.edit("Tidy", "", d -> new Memo(d.note() + ".", d.target()));
            }
        }

        @Override
        public boolean reveal(Place place) {
            return true;
        }
    }

    private record Lost(EditorHost<Memo> host) implements StepEditor<Memo> {

        @Override
        public JComponent component() {
            return new JLabel(host.context().locale().getLanguage());
        }

        @Override
        public void show(Memo data) {}

        @Override
        public boolean reveal(Place place) {
            return false;
        }
    }
}
