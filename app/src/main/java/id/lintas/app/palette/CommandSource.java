package id.lintas.app.palette;

import id.lintas.app.action.ActionMenus;
import id.lintas.app.action.ActionModel;
import id.lintas.app.action.KeyNames;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Set;

/** All commands and views, from the one list of actions; found by their names in both languages. */
public final class CommandSource implements PaletteSource {

    private static final Set<String> VIEWS = Set.of("guidance", "findings");

    private final List<ActionModel> actions;
    private final AppTexts texts;

    public CommandSource(List<ActionModel> actions, AppTexts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    @Override
    public List<PaletteEntry> entries() {
        Texts other = texts.other();
        ActionMenus menus = new ActionMenus(texts);
        return actions.stream()
                .filter(a -> !a.separates() && !a.id().equals("palette") && !isTask(a))
                .map(a -> entry(a, menus, other))
                .toList();
    }

    /** Tasks are found as tasks, with their parts. */
    private static boolean isTask(ActionModel action) {
        return action.id().matches("task-\\d");
    }

    private PaletteEntry entry(ActionModel action, ActionMenus menus, Texts other) {
        boolean view =
                action.id().startsWith("view-") || action.id().startsWith("view:") || VIEWS.contains(action.id());
        String label = menus.label(action).replaceFirst("[:\\s]+$", "");
        String icon = action.icon().isEmpty() ? "chevron-right" : action.icon();
        return PaletteEntry.of(
                        "command/" + action.id(),
                        view ? PaletteKind.VIEW : PaletteKind.COMMAND,
                        label,
                        menus.way(action),
                        icon,
                        action::run)
                .withKey(KeyNames.of(action))
                .alsoFoundBy(other.get(action.text()).replace("&", "").replace("{0}", ""))
                .possibleIf(action.enabled().getAsBoolean());
    }
}
