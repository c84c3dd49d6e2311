package id.lintas.app.settings;

import id.lintas.app.prefs.Preferences;
import java.util.function.UnaryOperator;

/** Where settings are kept, and who makes them count. Event dispatch thread. */
public interface SettingHost {

    Preferences preferences();

    /** Changes them and makes the change count at once. */
    void change(UnaryOperator<Preferences> change);
}
