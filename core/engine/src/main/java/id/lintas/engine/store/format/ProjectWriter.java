package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.CaseText;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Contribution;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import id.lintas.engine.project.Section;
import id.lintas.engine.project.WorksheetInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the bytes of a project, in the order of the format, and hashes them on the way. */
public final class ProjectWriter {

    private final Limits limits;

    public ProjectWriter(Limits limits) {
        this.limits = limits;
    }

    /** @param content the whole file */
    public record Written(Content content, Optional<Revision> revision) {}

    /**
     * @param revise answers the revision to write for the hash of the content, or none
     * @throws FormatProblem if the project is beyond the limits: it could not be read again
     */
    public Written write(CaseProject project, Function<String, Optional<Revision>> revise) throws FormatProblem {
        HashingSink sink = new HashingSink(true);
        JsonOut out = new JsonOut(sink);
        TreeWriter json = new TreeWriter(out, limits);
        content(json, project);
        out.flush();
        Optional<Revision> revision = revise.apply(sink.digestSoFar());
        if (revision.isPresent()) {
            revision(json, revision.get(), Kept.inside(project.extra(), "revision"));
        }
        json.close('}');
        out.end();
        if (sink.size() > limits.bytes()) {
            throw FormatProblem.of("write.bytes", limits.bytes() >> 20);
        }
        return new Written(sink.content(), revision);
    }

    /** SHA-256 of all but the revision: two projects that say the same have the same. */
    public String contentId(CaseProject project) throws FormatProblem {
        HashingSink sink = new HashingSink(false);
        JsonOut out = new JsonOut(sink);
        content(new TreeWriter(out, limits), project);
        out.flush();
        return sink.digestSoFar();
    }

    private void content(TreeWriter json, CaseProject project) throws FormatProblem {
        json.open('{');
        json.text("format", FormatVersion.FORMAT);
        json.number("formatVersion", FormatVersion.CURRENT);
        json.text("id", project.id());
        json.text("title", project.title());
        json.text("language", project.language());
        caseText(json, project);
        group(json, project.group());
        worksheet(json, project.worksheet());
        json.name("steps");
        json.open('{');
        for (Map.Entry<String, Section> step : project.steps().entrySet()) {
            json.name(step.getKey());
            section(json, step.getValue());
        }
        json.close('}');
        json.name("reviews");
        json.open('[');
        for (JsonNode review : project.reviews()) {
            json.tree(review);
        }
        json.close(']');
        json.members(Kept.unknown(project.extra()));
    }

    private static void caseText(TreeWriter json, CaseProject project) throws FormatProblem {
        Map<String, JsonNode> kept = Kept.inside(project.extra(), "case");
        Map<String, JsonNode> paragraphs = Kept.inside(kept, "paragraphs");
        json.name("case");
        json.open('{');
        json.text("id", project.caseId());
        json.text("title", project.caseText().title());
        json.name("paragraphs");
        json.open('[');
        for (CaseText.Paragraph paragraph : project.caseText().paragraphs()) {
            json.open('{');
            json.text("id", paragraph.id());
            json.text("text", paragraph.text());
            json.members(Kept.inside(paragraphs, paragraph.id()));
            json.close('}');
        }
        json.close(']');
        json.members(Kept.without(kept, "paragraphs"));
        json.close('}');
    }

    private static void group(TreeWriter json, GroupInfo group) throws FormatProblem {
        json.name("group");
        json.open('{');
        json.text("name", group.name());
        json.text("class", group.className());
        json.text("institution", group.institution());
        json.text("facilitator", group.facilitator());
        json.name("members");
        json.open('[');
        for (GroupInfo.Member member : group.members()) {
            json.open('{');
            json.text("name", member.name());
            json.text("number", member.number());
            json.members(member.extra());
            json.close('}');
        }
        json.close(']');
        json.members(group.extra());
        json.close('}');
    }

    private static void worksheet(TreeWriter json, WorksheetInfo worksheet) throws FormatProblem {
        json.name("worksheet");
        json.open('{');
        json.text("pack", worksheet.pack());
        json.text("version", worksheet.version());
        json.name("settings");
        json.open('{');
        // Settings are a set without an order of their own: sorted, so that the same settings are the same bytes.
        for (Map.Entry<String, Object> setting :
                new TreeMap<>(worksheet.settings().values()).entrySet()) {
            json.name(setting.getKey());
            json.tree(SettingValues.toJson(setting.getValue()));
        }
        json.members(Kept.inside(worksheet.extra(), "settings"));
        json.close('}');
        json.members(Kept.without(worksheet.extra(), "settings"));
        json.close('}');
    }

    private static void section(TreeWriter json, Section section) throws FormatProblem {
        if (!section.readable()) {
            json.tree(section.data());
            return;
        }
        json.open('{');
        json.number("version", section.version());
        json.name("data");
        json.tree(section.data());
        json.members(section.extra());
        json.close('}');
    }

    private static void revision(TreeWriter json, Revision revision, Map<String, JsonNode> kept) throws FormatProblem {
        json.name("revision");
        json.open('{');
        json.text("id", revision.id());
        json.name("parents");
        json.open('[');
        for (String parent : revision.parents()) {
            json.text(parent);
        }
        json.close(']');
        json.text("savedBy", revision.savedBy());
        json.text("savedAt", revision.savedAt().toString());
        if (!revision.contributions().isEmpty()) {
            json.name("contributions");
            json.open('[');
            for (Contribution contribution : revision.contributions()) {
                contribution(json, contribution);
            }
            json.close(']');
        }
        json.members(kept);
        json.close('}');
    }

    private static void contribution(TreeWriter json, Contribution contribution) throws FormatProblem {
        json.open('{');
        json.text("id", contribution.id());
        json.text("by", contribution.by());
        json.text("at", contribution.at().toString());
        json.name("items");
        json.open('{');
        for (Map.Entry<String, List<String>> step : contribution.items().entrySet()) {
            json.name(step.getKey());
            json.open('[');
            for (String item : step.getValue()) {
                json.text(item);
            }
            json.close(']');
        }
        json.close('}');
        json.close('}');
    }
}
