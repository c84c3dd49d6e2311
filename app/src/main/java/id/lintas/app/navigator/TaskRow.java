package id.lintas.app.navigator;

import id.lintas.api.Part;
import java.util.List;

/**
 * What the navigator shows of one step; plain data, made from the manifest before the plugin is loaded and from its
 * parts after.
 *
 * @param number from 1
 * @param share between 0 and 1
 * @param subtitle one line: how many parts are complete, how many minutes
 * @param parts empty while unknown
 * @param trouble the step's plugin is missing, failed, or cannot read the data
 */
record TaskRow(
        int number, String step, String title, String subtitle, double share, List<Part> parts, boolean trouble) {

    boolean complete() {
        return !parts.isEmpty() && parts.stream().allMatch(Part::complete);
    }
}
