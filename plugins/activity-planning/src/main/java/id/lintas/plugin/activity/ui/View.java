package id.lintas.plugin.activity.ui;

import id.lintas.plugin.activity.ActivityPlan;
import javax.swing.JComponent;

/** One tab of the editor. */
interface View {

    JComponent component();

    /** Brings the controls to the data and to the chosen activity. */
    void show(ActivityPlan plan);

    /**
     * Puts the focus to a place; the activity is chosen already.
     *
     * @param item an activity, a cause, or empty
     * @return false if this view has no such place
     */
    boolean reveal(String item, String field);
}
