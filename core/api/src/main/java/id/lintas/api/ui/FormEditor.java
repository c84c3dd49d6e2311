package id.lintas.api.ui;

import id.lintas.api.Place;
import javax.swing.JComponent;

/** The smallest editor: one form. */
record FormEditor<D extends Record>(Form<D> form) implements StepEditor<D> {

    @Override
    public JComponent component() {
        return form.component();
    }

    @Override
    public void show(D data) {
        form.show(data);
    }

    @Override
    public boolean reveal(Place place) {
        return place.equals(Place.STEP) || form.reveal(place.field());
    }
}
