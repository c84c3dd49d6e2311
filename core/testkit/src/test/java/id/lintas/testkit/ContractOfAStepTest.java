package id.lintas.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.ReportSink;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A step that breaks one promise fails at that promise. */
class ContractOfAStepTest {

    private static void fails(ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class);
    }

    @Test
    void aStepThatKeepsEveryPromisePasses() {
        Memos.Contract contract = Memos.contract(new MemoStep());
        assertThatCode(() -> {
                    contract.theIdIsLowerCaseAndTheVersionAtLeastOne();
                    contract.theManifestDeclaresTheStepInEachLanguageWithItsParts();
                    contract.dataSurvivesTheFile();
                    contract.anEmptyObjectInTheFileIsReadAsEmptyData();
                    contract.itemsHaveIdsOfTheirOwnAndBelongToThisStep();
                    contract.linksStartFromThisStep();
                    contract.everyFindingIsASentenceInEachLanguage();
                    contract.everyFixChangesTheData();
                    contract.theReportIsWrittenInEachLanguage();
                    contract.bothLanguagesHaveTheSameTexts();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anIdInCapitalsFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public String id() {
                return "Memo";
            }
        })::theIdIsLowerCaseAndTheVersionAtLeastOne);
    }

    @Test
    void aPartThatTheManifestDoesNotDeclareFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Part> parts(Memo data, StepContext context) {
                return List.of(new Part("other", "Catatan", 0, 1, Place.STEP));
            }
        })::theManifestDeclaresTheStepInEachLanguageWithItsParts);
    }

    @Test
    void aPartWithAnotherTitleThanInTheManifestFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Part> parts(Memo data, StepContext context) {
                return List.of(new Part("note", "Catatan", 0, 1, Place.STEP));
            }
        })::theManifestDeclaresTheStepInEachLanguageWithItsParts);
    }

    @Test
    void emptyDataThatTheFileDoesNotGiveFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public Memo empty() {
                return new Memo("contoh", "");
            }
        })::anEmptyObjectInTheFileIsReadAsEmptyData);
    }

    @Test
    void twoItemsOfOneIdFail() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Item> items(Memo data) {
                return List.of(Item.of("memo", "m1", "a", "memo"), Item.of("memo", "m1", "b", "memo"));
            }
        })::itemsHaveIdsOfTheirOwnAndBelongToThisStep);
    }

    @Test
    void anItemOfAnotherStepFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Item> items(Memo data) {
                return List.of(Item.of("quiz", "m1", "a", "memo"));
            }
        })::itemsHaveIdsOfTheirOwnAndBelongToThisStep);
    }

    @Test
    void aLinkFromAnotherStepFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Link> links(Memo data) {
                return List.of(new Link(new ItemRef("quiz", "q1"), new ItemRef("memo", "m1")));
            }
        })::linksStartFromThisStep);
    }

    @Test
    void aFindingWithoutWordsFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Finding<Memo>> check(Memo data, StepContext context) {
                return List.of(context.finding(Severity.HINT, "no-such-text", Place.STEP));
            }
        })::everyFindingIsASentenceInEachLanguage);
    }

    @Test
    void aFindingThatForgetsItsArgumentFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Finding<Memo>> check(Memo data, StepContext context) {
                return List.of(context.finding(Severity.ERROR, "note-missing", Place.STEP));
            }
        })::everyFindingIsASentenceInEachLanguage);
    }

    @Test
    void aFixThatChangesNothingFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public List<Finding<Memo>> check(Memo data, StepContext context) {
                return List.of(context.<Memo>finding(Severity.ERROR, "note-missing", Place.STEP, "m1")
                        .withFix("Isi", d -> d));
            }
        })::everyFixChangesTheData);
    }

    @Test
    void aReportThatSaysNothingFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public void report(Memo data, StepContext context, ReportSink sink) {}
        })::theReportIsWrittenInEachLanguage);
    }

    @Test
    void aReportWithARowThatIsTooShortFails() {
        fails(Memos.contract(new MemoStep() {
            @Override
            public void report(Memo data, StepContext context, ReportSink sink) {
                sink.table(List.of("a", "b"), List.of(List.of("1")));
            }
        })::theReportIsWrittenInEachLanguage);
    }
}
