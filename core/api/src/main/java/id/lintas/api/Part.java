package id.lintas.api;

/**
 * A part of a step as the navigator shows it, ticked by the work itself: "Saringan APKL", 3 of 5.
 *
 * @param id stable: {@code "usg"}
 * @param done how many of {@code total} are there; never above it
 * @param total how many are asked for; at least 1
 * @param place where a click leads
 */
public record Part(String id, String title, int done, int total, Place place) {

    public Part {
        if (total < 1 || done < 0) {
            throw new IllegalArgumentException("A part needs 0 <= done and 1 <= total, not " + done + " of " + total);
        }
        done = Math.min(done, total);
    }

    public boolean complete() {
        return done == total;
    }
}
