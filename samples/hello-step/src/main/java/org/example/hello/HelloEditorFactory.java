package org.example.hello;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.StepEditor;
import org.pf4j.Extension;

@Extension
public final class HelloEditorFactory implements StepEditor.Factory<Hello> {

    @Override
    public String stepId() {
        return "hello-step";
    }

    @Override
    public StepEditor<Hello> create(EditorHost<Hello> host) {
        return StepEditor.of(Form.of(host, Hello.class).required().text("name").area("greeting", 3));
    }
}
