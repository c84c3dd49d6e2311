package id.lintas.engine.project;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.CaseText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project: who works on which case with which worksheet, and the data of each step. JSON trees in here are never
 * changed; an edit makes a new project that shares the rest.
 *
 * @param id given once, kept in every copy
 * @param language the language that the group writes in: "id" or "en"
 * @param caseId where the case came from, such as "bps-survei-terintegrasi", or "own"
 * @param steps by step id, in the worksheet's order; sections of unknown steps included
 * @param reviews as they are in the file
 * @param revision of the file that was read; empty for a project never saved
 * @param extra the other top-level members, as they are in the file: those that this version does not know, and those that
 *     have a reader of their own, such as {@code dismissed}; those of the case and of the revision stand under "case" and
 *     "revision"
 */
public record CaseProject(
        String id,
        String title,
        String language,
        String caseId,
        CaseText caseText,
        GroupInfo group,
        WorksheetInfo worksheet,
        Map<String, Section> steps,
        List<JsonNode> reviews,
        Optional<Revision> revision,
        Map<String, JsonNode> extra) {

    public CaseProject {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        reviews = List.copyOf(reviews);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    public CaseProject withSection(String step, Section section) {
        Map<String, Section> changed = new LinkedHashMap<>(steps);
        changed.put(step, section);
        return new CaseProject(
                id, title, language, caseId, caseText, group, worksheet, changed, reviews, revision, extra);
    }

    public CaseProject withTitle(String newTitle) {
        return new CaseProject(
                id, newTitle, language, caseId, caseText, group, worksheet, steps, reviews, revision, extra);
    }

    public CaseProject withGroup(GroupInfo newGroup) {
        return new CaseProject(
                id, title, language, caseId, caseText, newGroup, worksheet, steps, reviews, revision, extra);
    }

    public CaseProject withCaseText(CaseText text) {
        return new CaseProject(id, title, language, caseId, text, group, worksheet, steps, reviews, revision, extra);
    }

    public CaseProject withReviews(List<JsonNode> changed) {
        return new CaseProject(
                id, title, language, caseId, caseText, group, worksheet, steps, changed, revision, extra);
    }

    /** With one of the other top-level members changed. */
    public CaseProject withExtra(String member, JsonNode value) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(extra);
        changed.put(member, value);
        return new CaseProject(
                id, title, language, caseId, caseText, group, worksheet, steps, reviews, revision, changed);
    }

    public CaseProject withRevision(Revision newRevision) {
        return new CaseProject(
                id,
                title,
                language,
                caseId,
                caseText,
                group,
                worksheet,
                steps,
                reviews,
                Optional.of(newRevision),
                extra);
    }
}
