package org.example.hello;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.StepEditor;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepContractTest;
import java.util.List;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class HelloStepTest extends StepContractTest<Hello> {

    @Override
    protected WorksheetStep<Hello> step() {
        return new HelloStep();
    }

    @Override
    protected StepEditor.Factory<Hello> editorFactory() {
        return new HelloEditorFactory();
    }

    @Override
    protected List<Hello> samples() {
        return List.of(new Hello("", "Selamat pagi"), new Hello("Angkatan 32", "Selamat pagi"));
    }

    @Test
    void aMissingNameIsFound() {
        assertThat(fixture().findingIds(new Hello("", ""))).containsExactly("ERROR name-missing@.name");
        assertThat(fixture().findings(new Hello("Angkatan 32", ""))).isEmpty();
    }

    @Test
    void typingANameIsOneKindOfEdit() {
        EditorFixture<Hello> editor = EditorFixture.open(step(), editorFactory(), step().empty());
        JTextField name = editor.named("name", JTextField.class);
        editor.run(() -> name.setText("Kelas"));
        assertThat(editor.data()).isEqualTo(new Hello("Kelas", ""));
    }
}
