package id.lintas.app.shell;

import id.lintas.app.text.Formats;
import id.lintas.engine.store.Recovered;
import id.lintas.engine.store.RecoveryStore;
import id.lintas.engine.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** At the start: offers work that an earlier run left unsaved, with a comparison. Leaving the question open loses nothing. */
final class RecoveryOffer {

    private final Services services;
    private final RecoveryStore recovery;
    private final Consumer<Recovered> restore;
    private final Consumer<Recovered> compare;

    RecoveryOffer(Services services, RecoveryStore recovery, Consumer<Recovered> restore, Consumer<Recovered> compare) {
        this.services = services;
        this.recovery = recovery;
        this.restore = restore;
        this.compare = compare;
    }

    void look() {
        services.tasks().run(Task.chore("recovery-copies"), recovery::pending, this::offerFirst, e -> {});
    }

    private void offerFirst(List<Recovered> pending) {
        if (!pending.isEmpty()) {
            offer(pending.get(0));
        }
    }

    private void offer(Recovered copy) {
        var texts = services.texts();
        String when = Formats.of(texts).dateAndClock(copy.writtenAt());
        boolean comparable = copy.saved().isPresent();
        List<String> deeds = comparable
                ? List.of(texts.get("recovery.restore"), texts.get("recovery.compare"), texts.get("recovery.discard"))
                : List.of(texts.get("recovery.restore"), texts.get("recovery.discard"));
        Optional<Integer> deed = services.dialogs()
                .ask(
                        texts.get("recovery.title"),
                        texts.get("recovery.message", copy.project().title(), when),
                        copy.original()
                                .map(p -> texts.get("recovery.file", p))
                                .orElse(texts.get("recovery.never-saved")),
                        deeds);
        if (deed.equals(Optional.of(0))) {
            restore.accept(copy);
            discard(copy);
        } else if (comparable && deed.equals(Optional.of(1))) {
            compare.accept(copy);
            offer(copy);
        } else if (deed.isPresent()) {
            discard(copy);
        }
    }

    private void discard(Recovered copy) {
        services.tasks()
                .run(
                        Task.chore("discard-copy"),
                        () -> {
                            recovery.discard(copy);
                            return true;
                        },
                        done -> {},
                        e -> {});
    }
}
