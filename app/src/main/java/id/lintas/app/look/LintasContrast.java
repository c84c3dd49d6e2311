package id.lintas.app.look;

import com.formdev.flatlaf.FlatDarkLaf;

/** FlatLaf finds the colours in the properties file of the same name. */
public final class LintasContrast extends FlatDarkLaf {

    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return "LintasContrast";
    }
}
