package id.lintas.engine.review.similar;

import id.lintas.api.CaseText;
import id.lintas.api.Place;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.Submission;
import id.lintas.engine.search.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sources of texts. */
public final class ClassOf {

    private ClassOf() {}

    /** A group that answered one question, item by item. */
    public static Source group(String name, CaseText caseText, String field, String... texts) {
        List<Passage> answers = new ArrayList<>();
        for (String text : texts) {
            answers.add(new Passage("tugas", Place.of("i" + answers.size(), field), "/" + answers.size(), text));
        }
        Reviewed reviewed = new Reviewed(
                "p-" + name,
                "Survei",
                "id",
                caseText,
                new GroupInfo(name, "Angkatan 33", "", "", List.of(), Map.of()),
                Optional.empty(),
                List.of(),
                answers,
                List.of(),
                List.of(),
                Optional.empty());
        Path folder = Path.of("kelas");
        return new Source(new Submission(folder, folder.resolve(name + ".lintas.json"), ""), reviewed, false);
    }

    public static Source group(String name, String... texts) {
        return group(name, new CaseText("", List.of()), "text", texts);
    }

    static Source earlier(Source source) {
        return new Source(source.submission(), source.reviewed(), true);
    }
}
