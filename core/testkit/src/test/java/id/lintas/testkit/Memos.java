package id.lintas.testkit;

import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JPanel;

/** The memo step with one thing exchanged, and the contract over it. */
final class Memos {

    static final Memo WRITTEN = new Memo("Rapat", "activity-planning:k1");

    private Memos() {}

    static StepEditor.Factory<Memo> factory(String stepId, Function<EditorHost<Memo>, StepEditor<Memo>> create) {
        return new StepEditor.Factory<>() {
            @Override
            public String stepId() {
                return stepId;
            }

            @Override
            public StepEditor<Memo> create(EditorHost<Memo> host) {
                return create.apply(host);
            }
        };
    }

    /** An editor with something more in its panel. */
    static StepEditor.Factory<Memo> with(Consumer<JPanel> more) {
        return factory("memo", host -> new MemoEditor(host, more));
    }

    static StepEditor.Factory<Memo> plain() {
        return with(panel -> {});
    }

    static EditorFixture<Memo> open(Consumer<JPanel> more) {
        return EditorFixture.open(new MemoStep(), with(more), WRITTEN);
    }

    static Contract contract(WorksheetStep<Memo> step) {
        return new Contract(step, plain());
    }

    static Contract contract(StepEditor.Factory<Memo> editor) {
        return new Contract(new MemoStep(), editor);
    }

    /** Not named as a test, so that only tests of the contract run it. */
    static final class Contract extends StepContractTest<Memo> {

        private final WorksheetStep<Memo> step;
        private final StepEditor.Factory<Memo> editor;

        private Contract(WorksheetStep<Memo> step, StepEditor.Factory<Memo> editor) {
            this.step = step;
            this.editor = editor;
        }

        @Override
        protected WorksheetStep<Memo> step() {
            return step;
        }

        @Override
        protected StepEditor.Factory<Memo> editorFactory() {
            return editor;
        }

        @Override
        protected List<Memo> samples() {
            return List.of(WRITTEN);
        }
    }
}
