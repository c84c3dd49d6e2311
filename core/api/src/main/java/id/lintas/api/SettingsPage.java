package id.lintas.api;

import org.pf4j.ExtensionPoint;

/**
 * Settings of a plugin, as data: the host draws the page, keeps the values, and gives them back through {@link
 * StepContext#preferences}. Found by pf4j's {@code @Extension}; {@code plugin.properties} names the page in {@code
 * lintas.settings}, so that nothing is loaded before a person opens it.
 *
 * <p>Texts are those beside the class: {@code setting.<component>}, {@code setting.<component>.help} if there is one, and
 * {@code setting.<component>.<constant>} for each constant of an enum.
 *
 * @param <R> a record of booleans, ints, Strings and enums
 */
public interface SettingsPage<R extends Record> extends ExtensionPoint {

    /** Stable within the plugin, lower case, with hyphens. Values are kept under it. */
    String id();

    /** What counts until a person chooses something else. */
    R defaults();
}
