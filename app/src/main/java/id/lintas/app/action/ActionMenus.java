package id.lintas.app.action;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/** Draws the action list as a menu bar, and binds its keys. */
public final class ActionMenus {

    private final AppTexts texts;

    public ActionMenus(AppTexts texts) {
        this.texts = texts;
    }

    /** Menus in the order in which the list first names them; each is filled when it opens. */
    public JMenuBar menuBar(List<ActionModel> actions) {
        JMenuBar bar = new JMenuBar();
        bar.setName("menuBar");
        Mnemonics letters = new Mnemonics();
        actions.stream()
                .map(a -> top(a.menu()))
                .distinct()
                .forEach(name -> bar.add(menu(name, name, actions, letters)));
        return bar;
    }

    private static String top(String menu) {
        int slash = menu.indexOf('/');
        return slash < 0 ? menu : menu.substring(0, slash);
    }

    /** @param path "view", or "view/show" for a menu in a menu */
    private JMenu menu(String name, String path, List<ActionModel> actions, Mnemonics letters) {
        JMenu menu = new JMenu(texts.plain("menu." + name));
        menu.setName("menu." + name);
        letters.give(menu, texts.mnemonicIndex("menu." + name));
        List<ActionModel> own = actions.stream()
                .filter(a -> (a.menu() + "/").startsWith(path + "/"))
                .toList();
        fill(menu, path, own);
        menu.addMenuListener(new Refill(() -> fill(menu, path, own)));
        return menu;
    }

    private void fill(JMenu menu, String path, List<ActionModel> actions) {
        menu.removeAll();
        Mnemonics letters = new Mnemonics();
        Set<String> inner = new HashSet<>();
        for (ActionModel action : actions) {
            if (!action.menu().equals(path)) {
                if (inner.add(action.menu())) {
                    menu.add(menu(action.menu().substring(path.length() + 1), action.menu(), actions, letters));
                }
            } else if (action.separates()) {
                menu.addSeparator();
            } else {
                menu.add(item(action, letters));
            }
        }
    }

    private JMenuItem item(ActionModel action, Mnemonics letters) {
        String key = action.text();
        JMenuItem item = new JMenuItem(label(action));
        item.putClientProperty("html.disable", true);
        item.setName("action." + action.id());
        letters.give(item, texts.mnemonicIndex(key));
        if (!action.icon().isEmpty()) {
            item.setIcon(Kit.icon(action.icon(), 16, "text2"));
        }
        item.setAccelerator(action.key());
        item.setEnabled(action.enabled().getAsBoolean());
        item.addActionListener(e -> action.run());
        return item;
    }

    /** The way to the action through the menus. */
    public String way(ActionModel action) {
        return Stream.of(action.menu().split("/"))
                .map(name -> texts.plain("menu." + name))
                .collect(Collectors.joining(" › "));
    }

    /** What a person reads, without the mark of the mnemonic. */
    public String label(ActionModel action) {
        Supplier<String> argument = action.argument();
        String key = action.text();
        return argument == null
                ? texts.plain(key)
                : texts.get(key, argument.get()).replaceFirst("&", "");
    }

    /** Binds the keys for the whole window, so that they work whatever has the focus and whichever menu was opened. */
    public static void bindKeys(JComponent root, List<ActionModel> actions) {
        InputMap keys = root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        keys.clear();
        for (ActionModel action : actions) {
            if (!action.keys().isEmpty()) {
                action.keys().stream().flatMap(key -> alike(key).stream()).forEach(key -> {
                    free(key);
                    keys.put(key, action.id());
                });
                root.getActionMap().put(action.id(), new AbstractAction() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void actionPerformed(ActionEvent e) {
                        action.run();
                    }
                });
            }
        }
    }

    /** Split panes and tables take F8 for themselves, and would hear it before the window does. */
    private static void free(KeyStroke key) {
        for (String map : List.of("SplitPane.ancestorInputMap", "Table.ancestorInputMap")) {
            if (UIManager.get(map) instanceof InputMap taken) {
                taken.remove(key);
            }
        }
    }

    /** Plus shares its key with the equals sign on most keyboards; the number block has keys of its own. */
    private static List<KeyStroke> alike(KeyStroke key) {
        int modifiers = key.getModifiers();
        return switch (key.getKeyCode()) {
            case KeyEvent.VK_PLUS ->
                List.of(
                        key,
                        KeyStroke.getKeyStroke(KeyEvent.VK_EQUALS, modifiers),
                        KeyStroke.getKeyStroke(KeyEvent.VK_EQUALS, modifiers | InputEvent.SHIFT_DOWN_MASK),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ADD, modifiers));
            case KeyEvent.VK_MINUS -> List.of(key, KeyStroke.getKeyStroke(KeyEvent.VK_SUBTRACT, modifiers));
            case KeyEvent.VK_0 -> List.of(key, KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD0, modifiers));
            default -> List.of(key);
        };
    }

    private record Refill(Runnable fill) implements MenuListener {

        @Override
        public void menuSelected(MenuEvent e) {
            fill.run();
        }

        @Override
        public void menuDeselected(MenuEvent e) {}

        @Override
        public void menuCanceled(MenuEvent e) {}
    }
}
