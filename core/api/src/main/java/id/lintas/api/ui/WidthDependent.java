package id.lintas.api.ui;

import java.awt.Component;

/** A component whose height follows from its width. */
interface WidthDependent {

    int heightFor(int width);

    static int height(Component component, int width) {
        return component instanceof WidthDependent dependent
                ? dependent.heightFor(width)
                : component.getPreferredSize().height;
    }
}
