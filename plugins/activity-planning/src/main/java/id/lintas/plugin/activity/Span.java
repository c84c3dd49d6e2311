package id.lintas.plugin.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From a first to a last day, both included; never empty. */
public record Span(LocalDate first, LocalDate last) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** Calendar days, at least 1. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
