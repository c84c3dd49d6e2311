package id.lintas.app.editing;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.GroupInfo.Member;
import id.lintas.engine.session.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** The header that is handed in: the project's title, class, institution, group, facilitator, and the members. */
final class GroupPage implements Page {

    private final OpenDocument document;
    private final AppTexts texts;
    private final List<ProjectField> fields = new ArrayList<>();
    private final List<ProjectField> memberFields = new ArrayList<>();
    private final JPanel members =
            new JPanel(new MigLayout("insets 0, fillx, wrap 3, gapy 8, hidemode 3", "[fill,grow][120!,fill][]"));
    private final JComponent component;
    private final JButton add;
    private int shownMembers = -1;

    GroupPage(OpenDocument document, AppTexts texts) {
        this.document = document;
        this.texts = texts;
        this.add = Kit.button(texts.get("group.member.add"), "plus-lg", this::addMember);
        add.setName("addMember");
        add.setEnabled(!document.readOnly());
        this.component = build();
        refresh();
    }

    private JComponent build() {
        JPanel form =
                new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapx 20, gapy 4", "[fill,sg,grow][fill,sg,grow]"));
        form.setOpaque(false);
        members.setOpaque(false);
        add(form, "group.title", "title", "span 2", CaseProject::title, CaseProject::withTitle);
        addGroup(form, "name", GroupInfo::name);
        addGroup(form, "className", GroupInfo::className);
        addGroup(form, "institution", GroupInfo::institution);
        addGroup(form, "facilitator", GroupInfo::facilitator);
        JPanel page = Kit.rows(new MigLayout("insets 16 20 20 20, fillx, wrap 1", "[fill,grow,200:820:820]"));
        page.putClientProperty("FlatLaf.styleClass", "surface");
        page.setOpaque(true);
        page.add(form);
        page.add(Kit.heading(texts.get("group.members")), "gaptop 16");
        page.add(members);
        page.add(add, "growx 0, left, gaptop 4");
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(Kit.scale(16));
        return scroll;
    }

    private void addGroup(JPanel form, String component, java.util.function.Function<GroupInfo, String> read) {
        add(
                form,
                "group." + component,
                component,
                "",
                p -> read.apply(p.group()),
                (p, text) -> p.withGroup(Records.with(p.group(), component, text)));
    }

    private void add(
            JPanel form,
            String label,
            String key,
            String span,
            java.util.function.Function<CaseProject, String> read,
            java.util.function.BiFunction<CaseProject, String, CaseProject> write) {
        ProjectField field = ProjectField.line(document, texts.get(label), key, read, write);
        fields.add(field.onEnter(field.field()::transferFocus));
        JPanel cell = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[fill,grow]"));
        cell.setOpaque(false);
        cell.add(field.caption());
        cell.add(field.field(), "gapbottom 5");
        form.add(cell, span);
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void refresh() {
        int count = document.project().group().members().size();
        if (count != shownMembers) {
            shownMembers = count;
            rebuildMembers(count);
        }
        fields.forEach(ProjectField::refresh);
        memberFields.forEach(ProjectField::refresh);
    }

    private void rebuildMembers(int count) {
        members.removeAll();
        memberFields.clear();
        for (int i = 0; i < count; i++) {
            ProjectField name = member(i, "name", texts.get("group.member.name", i + 1));
            ProjectField number = member(i, "number", texts.get("group.member.number", i + 1));
            if (i == 0) {
                members.add(name.caption(texts.get("group.member.names")), "wmin 0");
                members.add(number.caption(texts.get("group.member.numbers")), "wmin 0, span 2, wrap");
            }
            int index = i;
            members.add(name.field());
            members.add(number.field());
            JButton remove =
                    Kit.iconButton("trash3", texts.get("group.member.remove", i + 1), () -> removeMember(index));
            remove.setEnabled(!document.readOnly());
            members.add(remove);
        }
        members.revalidate();
        members.repaint();
    }

    private ProjectField member(int index, String component, String label) {
        ProjectField field = ProjectField.line(
                document,
                label,
                "member" + index + "." + component,
                p -> index < p.group().members().size()
                        ? (String) java.util.Objects.requireNonNull(
                                Records.get(p.group().members().get(index), component))
                        : "",
                (p, text) -> withMember(p, index, component, text));
        memberFields.add(field.onEnter(() -> below(index)));
        return field;
    }

    /** On to the next member's name; below the last one that has a name a new member is added. */
    private void below(int index) {
        List<Member> all = document.project().group().members();
        if (index + 1 < all.size()) {
            memberFields.get((index + 1) * 2).field().requestFocusInWindow();
        } else if (add.isEnabled() && !all.get(index).name().isBlank()) {
            addMember();
        }
    }

    private static CaseProject withMember(CaseProject project, int index, String component, String text) {
        List<Member> changed = new ArrayList<>(project.group().members());
        changed.set(index, Records.with(changed.get(index), component, text));
        return project.withGroup(Records.with(project.group(), "members", changed));
    }

    private void addMember() {
        document.apply(new Edit(texts.get("group.member.add"), "", "", p -> {
            List<Member> more = Records.append(p.group().members(), new Member("", ""));
            return p.withGroup(Records.with(p.group(), "members", more));
        }));
        if (!memberFields.isEmpty()) {
            memberFields.get(memberFields.size() - 2).field().requestFocusInWindow();
        }
    }

    private void removeMember(int index) {
        document.apply(new Edit(texts.get("group.member.removed"), "", "", p -> {
            List<Member> fewer = new ArrayList<>(p.group().members());
            fewer.remove(index);
            return p.withGroup(Records.with(p.group(), "members", fewer));
        }));
    }

    @Override
    public boolean reveal(Place place) {
        return Stream.concat(fields.stream(), memberFields.stream())
                .map(ProjectField::field)
                .filter(f -> place.equals(Place.STEP)
                        ? f.getText().isBlank()
                        : place.field().equals(f.getName()))
                .findFirst()
                .or(() -> place.equals(Place.STEP) ? Optional.of(fields.get(0).field()) : Optional.empty())
                .map(JComponent::requestFocusInWindow)
                .orElse(false);
    }
}
