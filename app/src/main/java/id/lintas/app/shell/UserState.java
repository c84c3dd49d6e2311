package id.lintas.app.shell;

import id.lintas.app.layout.Sizes;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.engine.task.TaskRunner;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The present preferences; each change is written beside the event thread. */
final class UserState implements Sizes {

    private final PreferenceFile file;
    private final TaskRunner tasks;
    private final UnaryOperator<Locale> wording;
    private Preferences preferences;

    /** @param wording what is made of the language, before texts are looked up for it */
    UserState(PreferenceFile file, Preferences preferences, TaskRunner tasks, UnaryOperator<Locale> wording) {
        this.file = file;
        this.preferences = preferences;
        this.tasks = tasks;
        this.wording = wording;
    }

    Preferences get() {
        return preferences;
    }

    Locale locale() {
        return wording.apply(Locale.forLanguageTag(preferences.language()));
    }

    @Override
    public int get(String name, int otherwise) {
        return size(name, otherwise);
    }

    @Override
    public void put(String name, int value) {
        change(p -> p.withSize(name, value));
    }

    @Override
    public void forget() {
        change(Preferences::withoutSizes);
    }

    int size(String name, int otherwise) {
        return preferences.sizes().getOrDefault(name, otherwise);
    }

    /** A setting or a small memory, by its id. */
    String value(String id, String otherwise) {
        return preferences.values().getOrDefault(id, otherwise);
    }

    boolean isOn(String id) {
        return value(id, "false").equals("true");
    }

    void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(preferences);
        if (!changed.equals(preferences)) {
            preferences = changed;
            tasks.run(
                    "preferences",
                    () -> {
                        file.save(changed);
                        return true;
                    },
                    done -> {},
                    e -> {});
        }
    }
}
