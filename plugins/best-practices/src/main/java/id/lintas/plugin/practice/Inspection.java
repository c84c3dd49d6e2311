package id.lintas.plugin.practice;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import id.lintas.plugin.practice.library.Library;
import java.util.ArrayList;
import java.util.List;

/**
 * What the checks look at, and the findings they leave: for the step first, then practice by practice.
 *
 * @param findings grows while the checks run
 */
record Inspection(PracticeData data, Library library, StepContext context, List<Finding<PracticeData>> findings) {

    static Inspection of(PracticeData data, StepContext context) {
        return new Inspection(data, Library.of(context), context, new ArrayList<>());
    }

    List<Finding<PracticeData>> run() {
        CountCheck.check(this);
        LibraryCheck known = new LibraryCheck(this);
        for (Practice practice : data.practices()) {
            known.check(practice);
            OwnPracticeCheck.check(this, practice);
            LessonCheck.check(this, practice);
            LinkCheck.check(this, practice);
            PrerequisiteCheck.check(this, practice);
        }
        return List.copyOf(findings);
    }

    void add(Finding<PracticeData> finding) {
        findings.add(finding);
    }

    void add(Severity severity, String id, Practice practice, String field) {
        findings.add(finding(severity, id, practice, field));
    }

    Finding<PracticeData> finding(Severity severity, String id, Practice practice, String field, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = practice.id();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return context.finding(severity, id, Place.of(practice.id(), field), arguments);
    }
}
