package id.lintas.app.cli;

import id.lintas.engine.mark.Keys;
import id.lintas.engine.mark.Pseudonyms;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.sheet.Marked;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Reviewed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What reviewers said about the projects of a folder.
 *
 * @param files reviews that lie beside the projects
 * @param names what stands for the groups, if their names are hidden
 */
record ClassMarks(List<ReviewRow> rows, List<ReviewFile> files, Optional<Pseudonyms> names) {

    static ClassMarks of(List<ReviewRow> rows, List<ReviewFile> files, Optional<Pseudonyms> names) {
        return new ClassMarks(rows, files, names);
    }

    static String key(Reviewed reviewed) {
        return Keys.of(reviewed.project(), reviewed.group().name());
    }

    List<Review> reviews(Reviewed r) {
        List<Review> all = new ArrayList<>(Reviews.read(r.reviews()));
        files.stream()
                .filter(f -> f.about(r.project(), r.group().name(), r.revision()))
                .forEach(f -> all.add(f.review()));
        return Reviews.joined(all);
    }

    Optional<String> hidden(Reviewed reviewed) {
        return names.map(n -> n.of(key(reviewed)));
    }

    /** For the sheets. */
    List<Marked> marked() {
        List<Marked> all = new ArrayList<>();
        for (ReviewRow row : rows) {
            row.reviewed().ifPresent(r -> {
                List<Review> reviews = reviews(r);
                all.add(hidden(r)
                        .map(name -> Marked.hidden(name, reviews))
                        .orElseGet(() -> Marked.of(row.submission().name(), r.group(), reviews)));
            });
        }
        return all;
    }
}
