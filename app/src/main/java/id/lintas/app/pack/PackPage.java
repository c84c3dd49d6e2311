package id.lintas.app.pack;

import javax.swing.JComponent;

/** A page of the editor. */
interface PackPage {

    JComponent component();

    /** Shows what the draft holds now. */
    void refresh();

    /** Brings a place of the page to sight. */
    void reveal(String pointer);

    /** A page of fields alone. */
    static PackPage of(PackForm form) {
        return new PackPage() {
            @Override
            public JComponent component() {
                return form.component();
            }

            @Override
            public void refresh() {
                form.refresh();
            }

            @Override
            public void reveal(String pointer) {}
        };
    }
}
