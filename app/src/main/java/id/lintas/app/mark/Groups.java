package id.lintas.app.mark;

import id.lintas.app.review.ReviewDesk;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.sheet.Marked;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.Submission;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The groups of the folder that is looked through, with what was said about them. */
final class Groups {

    /** A project that can be read, and where it was handed in. */
    record Group(Submission submission, Reviewed reviewed) {}

    private final ReviewDesk folder;
    private final MarkDesk desk;

    Groups(ReviewDesk folder, MarkDesk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    Optional<Path> place() {
        return folder.folder();
    }

    /** The files are others now: look again. */
    void refresh() {
        folder.refresh();
        folder.folder().ifPresent(desk.store()::look);
    }

    List<Group> all() {
        return folder.lines().stream()
                .flatMap(line ->
                        line.row().flatMap(ReviewRow::reviewed).map(r -> new Group(line.submission(), r)).stream())
                .toList();
    }

    List<Reviewed> reviewed() {
        return all().stream().map(Group::reviewed).toList();
    }

    /** Those whose review is finished and not handed back yet. */
    List<Group> finished() {
        return all().stream()
                .filter(g -> desk.standing(g.reviewed()) == Standing.DONE)
                .toList();
    }

    /** For the lists that are handed on; without names while they are hidden. */
    List<Marked> marked() {
        return all().stream().map(this::marked).toList();
    }

    private Marked marked(Group group) {
        List<Review> reviews = desk.all(group.reviewed());
        return desk.hidden(group.reviewed())
                .map(name -> Marked.hidden(name, reviews))
                .orElseGet(() ->
                        Marked.of(group.submission().name(), group.reviewed().group(), reviews));
    }

    /** With their members, as only they are known to a learning platform. */
    List<Marked> named() {
        return all().stream()
                .map(g -> Marked.of(g.submission().name(), g.reviewed().group(), desk.all(g.reviewed())))
                .toList();
    }

    /** Whether names are hidden. */
    boolean hiding() {
        return desk.anonymous();
    }

    /** How many have points. */
    long counted() {
        return reviewed().stream().filter(r -> desk.points(r).isPresent()).count();
    }

    OptionalDouble mean() {
        return reviewed().stream()
                .map(desk::points)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
