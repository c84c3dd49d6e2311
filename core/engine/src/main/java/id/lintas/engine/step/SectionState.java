package id.lintas.engine.step;

import id.lintas.engine.project.Section;

/** What can be made of a section of the project file. Whatever it is, the section itself is kept. */
public sealed interface SectionState {

    /** The data is understood and can be edited. */
    record Decoded<D extends Record>(LoadedStep<D> step, Section section, D data) implements SectionState {}

    /** No installed plugin reads this step. */
    record NoPlugin(Section section) implements SectionState {}

    /** Written by a newer version of the plugin: shown as it is, never changed. */
    record Newer(LoadedStep<?> step, Section section) implements SectionState {}

    /**
     * The plugin's version fits but the data does not.
     *
     * @param reason the place that does not fit, such as {@code issues[2].urgency}; empty if the whole section
     */
    record Unreadable(LoadedStep<?> step, Section section, String reason) implements SectionState {}
}
