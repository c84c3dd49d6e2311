package id.lintas.plugin.activity;

import java.util.List;

/** The four roles of RACI. */
public enum Role {
    R,
    A,
    C,
    I;

    /** The name of the component of {@link Activity} that lists who holds it. */
    public String component() {
        return switch (this) {
            case R -> "responsible";
            case A -> "accountable";
            case C -> "consulted";
            case I -> "informed";
        };
    }

    public List<String> holders(Activity activity) {
        return switch (this) {
            case R -> activity.responsible();
            case A -> activity.accountable();
            case C -> activity.consulted();
            case I -> activity.informed();
        };
    }

    Activity withHolders(Activity activity, List<String> holders) {
        return holders.equals(holders(activity)) ? activity : activity.with(component(), List.copyOf(holders));
    }
}
