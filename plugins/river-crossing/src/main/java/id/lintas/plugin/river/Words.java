package id.lintas.plugin.river;

/** Where texts come from, in the language of the window. */
@FunctionalInterface
public interface Words {

    String text(String key, Object... arguments);
}
