package id.lintas.app.mark;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.mark.Groups.Group;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.Draft;
import id.lintas.engine.mark.HandBack;
import id.lintas.engine.mark.HandBack.Parcel;
import id.lintas.engine.mark.Review;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands reviews back: of the chosen group or of all that are finished, into the projects' files or as files of their own. */
final class HandBackDeed {

    private record Due(Reviewed reviewed, String name, Parcel parcel) {}

    private record Result(Due due, Optional<StoreException> trouble) {}

    private final MarkDesk desk;
    private final Groups groups;
    private final AppTexts texts;
    private final Dialogs dialogs;
    private final TaskRunner tasks;
    private final HandBack handBack;

    HandBackDeed(MarkDesk desk, Groups groups, AppTexts texts, Dialogs dialogs, TaskRunner tasks, HandBack handBack) {
        this.desk = desk;
        this.groups = groups;
        this.texts = texts;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.handBack = handBack;
    }

    boolean possible(Optional<Reviewed> chosen) {
        return !groups.finished().isEmpty() || !of(chosen).isEmpty();
    }

    private List<Group> of(Optional<Reviewed> chosen) {
        return groups.all().stream()
                .filter(g -> chosen.filter(g.reviewed()::equals).isPresent())
                .filter(g -> !desk.drafts(g.reviewed()).isEmpty())
                .toList();
    }

    /** @param after it was told what came of it */
    void begin(Optional<Reviewed> chosen, Runnable after) {
        List<Group> finished = groups.finished();
        List<Group> one = of(chosen);
        boolean same = finished.equals(one) || one.isEmpty();
        if (finished.isEmpty() || same) {
            how(finished.isEmpty() ? one : finished, after);
            return;
        }
        List<String> deeds = List.of(
                texts.get("mark.hand-back.all", finished.size()),
                texts.get("mark.hand-back.one", desk.name(one.get(0).reviewed())));
        dialogs.ask(texts.get("mark.hand-back.title"), texts.get("mark.hand-back.which"), "", deeds)
                .ifPresent(deed -> how(deed == 0 ? finished : one, after));
    }

    private void how(List<Group> which, Runnable after) {
        List<String> deeds = List.of(texts.get("mark.hand-back.into"), texts.get("mark.hand-back.beside"));
        dialogs.ask(
                        texts.get("mark.hand-back.title"),
                        texts.get("mark.hand-back.how", which.size()),
                        texts.get("mark.hand-back.detail"),
                        deeds)
                .ifPresent(deed -> hand(which, deed == 0, after));
    }

    private void hand(List<Group> which, boolean into, Runnable after) {
        List<Due> due = which.stream().flatMap(g -> due(g).stream()).toList();
        tasks.job(
                Task.of("hand-back"),
                progress -> due.stream().map(d -> result(d, into)).toList(),
                results -> {
                    told(results);
                    after.run();
                },
                e -> dialogs.tell(texts.get("mark.hand-back.title"), texts.get("mark.hand-back.failed"), ""));
    }

    private List<Due> due(Group group) {
        List<Due> all = new ArrayList<>();
        for (Draft draft : desk.drafts(group.reviewed())) {
            Parcel parcel =
                    new Parcel(group.submission().file(), group.submission().entry(), draft.file());
            all.add(new Due(group.reviewed(), desk.name(group.reviewed()), parcel));
        }
        return all;
    }

    private Result result(Due due, boolean into) {
        try {
            if (into) {
                handBack.intoProject(due.parcel());
            } else {
                handBack.beside(due.parcel());
            }
            return new Result(due, Optional.empty());
        } catch (StoreException e) {
            return new Result(due, Optional.of(e));
        }
    }

    private void told(List<Result> results) {
        List<Result> failed =
                results.stream().filter(r -> r.trouble().isPresent()).toList();
        for (Result result : results) {
            if (result.trouble().isEmpty()) {
                Review review = result.due().parcel().review().review();
                desk.handed(result.due().reviewed(), review);
            }
        }
        groups.refresh();
        int fine = results.size() - failed.size();
        String message = failed.isEmpty()
                ? texts.get("mark.hand-back.done", fine)
                : texts.get("mark.hand-back.some", fine, failed.size());
        String detail = failed.stream()
                .map(r -> r.due().name() + ": " + r.trouble().orElseThrow().reason(texts.locale()))
                .collect(Collectors.joining("\n"));
        dialogs.tell(texts.get("mark.hand-back.title"), message, detail);
    }
}
