package id.lintas.app.look;

import com.formdev.flatlaf.FlatLightLaf;

/** FlatLaf finds the colours in the properties file of the same name. */
public final class LintasLight extends FlatLightLaf {

    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return "LintasLight";
    }
}
