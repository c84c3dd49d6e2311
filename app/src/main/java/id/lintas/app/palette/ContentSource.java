package id.lintas.app.palette;

import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Navigation;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import java.util.ArrayList;
import java.util.List;

/** The fields of the open project's tasks, and every text that is written in it. */
public final class ContentSource implements PaletteSource {

    private static final String GROUP = "group";

    private final OpenDocument document;
    private final AppTexts texts;
    private final Navigation navigation;

    public ContentSource(OpenDocument document, AppTexts texts, Navigation navigation) {
        this.document = document;
        this.texts = texts;
        this.navigation = navigation;
    }

    @Override
    public List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        document.decoded().ifPresent(d -> addSteps(d, entries));
        addProject(document.project(), entries);
        return entries;
    }

    private void addSteps(DecodedProject decoded, List<PaletteEntry> entries) {
        int number = 0;
        for (SectionState state : decoded.sections().values()) {
            number++;
            if (state instanceof SectionState.Decoded<?> section) {
                StepContext context = decoded.context(section.step(), texts.locale());
                new StepContent(
                                section.step().id(),
                                texts.get("palette.task", number),
                                key -> context.findText(key),
                                navigation,
                                entries)
                        .add(section.data());
            }
        }
    }

    private void addProject(CaseProject project, List<PaletteEntry> entries) {
        GroupInfo group = project.group();
        field("group.title", "title", project.title(), entries);
        field("group.name", "name", group.name(), entries);
        field("group.className", "className", group.className(), entries);
        field("group.institution", "institution", group.institution(), entries);
        field("group.facilitator", "facilitator", group.facilitator(), entries);
        group.members().forEach(m -> text(GROUP, "", m.name(), texts.get("group.members"), "people", entries));
        for (Paragraph paragraph : project.caseText().paragraphs()) {
            text("case-text", paragraph.id(), paragraph.text(), texts.get("page.case-text"), "file-text", entries);
        }
    }

    private void field(String label, String field, String value, List<PaletteEntry> entries) {
        String name = texts.get(label);
        Place place = Place.field(field);
        entries.add(PaletteEntry.of(
                "field/group/" + field,
                PaletteKind.CONTENT,
                name,
                texts.get("page.group"),
                "people",
                () -> navigation.go(GROUP, place)));
        if (!value.isBlank()) {
            entries.add(PaletteEntry.of(
                    "text/group/" + field,
                    PaletteKind.CONTENT,
                    value,
                    name,
                    "file-text",
                    () -> navigation.go(GROUP, place)));
        }
    }

    private void text(String page, String item, String value, String detail, String icon, List<PaletteEntry> entries) {
        if (!value.isBlank()) {
            entries.add(PaletteEntry.of(
                    "text/" + page + "/" + item + "/" + entries.size(),
                    PaletteKind.CONTENT,
                    value.replaceAll("\\s+", " ").strip(),
                    detail,
                    icon,
                    () -> navigation.go(page, Place.item(item))));
        }
    }
}
