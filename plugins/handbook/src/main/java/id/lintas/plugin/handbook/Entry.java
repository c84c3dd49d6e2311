package id.lintas.plugin.handbook;

import java.util.List;

/**
 * One term of the course.
 *
 * @param id of the concept, such as {@code how-type-union}
 * @param group of the slides' chapter
 * @param slideWording the slide's own label, or empty
 * @param note what is wrong or missing on the slide, or empty
 * @param point what a puzzle says about WoG, or empty
 * @param see ids of other entries
 */
public record Entry(
        String id,
        String group,
        Bilingual term,
        Bilingual definition,
        String slideWording,
        Bilingual note,
        Bilingual point,
        List<String> see) {

    public Entry {
        see = List.copyOf(see);
    }
}
