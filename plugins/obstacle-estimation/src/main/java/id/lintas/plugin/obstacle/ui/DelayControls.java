package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Drawings;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.ForecastWords;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/**
 * What can be tried and what is kept: the day asked for, as a slider and as a number, the seed, and by how much all chances
 * are raised or lowered to see what happens. The last is a view and in no data.
 */
final class DelayControls {

    private static final int MOST_PERCENT = 200;
    private static final int FIELD = 150;
    /** The height of a slider below its label. */
    private static final int SLIDER = 46;

    private static final int MOST_DAYS = 9999;
    /** Room beside the days that have been simulated. */
    private static final int MARGIN = 10;

    private final EditorHost<ObstacleData> host;
    private final Runnable onChange;
    private final JSlider day = new JSlider(0, 1, 0);
    private final JSlider percent = new JSlider(0, MOST_PERCENT, 100);
    private final JLabel dayLabel = Kit.note("");
    private final JLabel percentLabel = Kit.note("");
    private final Form<ObstacleData> dayForm;
    private final Form<ObstacleData> seedForm;
    private final JPanel panel = new JPanel(new GridBagLayout());
    private boolean showing;

    /** @param onChange told while a slider moves */
    DelayControls(EditorHost<ObstacleData> host, Runnable onChange) {
        this.host = host;
        this.onChange = onChange;
        dayForm = Form.of(host, ObstacleData.class).columns(1).number("finishBy", 1, MOST_DAYS);
        seedForm = Form.of(host, ObstacleData.class).columns(1).number("seed", 1, MOST_DAYS);
        day.addChangeListener(e -> dayMoved());
        percent.addChangeListener(e -> percentMoved());
        panel.setOpaque(false);
        add(slider(day, dayLabel, "finishDay", "slider.finishBy"), 1);
        add(slider(percent, percentLabel, "chancePercent", "slider.percent"), 1);
        add(dayForm.component(), 0);
        add(seedForm.component(), 0);
        day.setEnabled(!host.readOnly());
    }

    JComponent component() {
        return panel;
    }

    /** By how much the chances are raised or lowered: 100 for as they are. */
    int percent() {
        return percent.getValue();
    }

    /** The day at which the slider stands. */
    int day() {
        return day.getValue();
    }

    void show(ObstacleData data, int finishBy) {
        dayForm.show(data);
        seedForm.show(data);
        if (!day.getValueIsAdjusting()) {
            showing = true;
            day.setMinimum(Math.min(day.getMinimum(), finishBy));
            day.setMaximum(Math.max(day.getMaximum(), finishBy));
            day.setValue(finishBy);
            showing = false;
        }
        label();
    }

    /** The slider goes over the days that have come out, and the one asked for. */
    void show(Forecast forecast) {
        if (!day.getValueIsAdjusting()) {
            showing = true;
            int value = day.getValue();
            day.setMinimum(Math.min(value, forecast.planned()) - MARGIN);
            day.setMaximum(Math.max(value, (int) Math.ceil(forecast.latest())) + MARGIN);
            day.setValue(value);
            showing = false;
        }
    }

    boolean reveal(Place place) {
        return dayForm.reveal(place.field()) || seedForm.reveal(place.field());
    }

    private void dayMoved() {
        label();
        if (showing) {
            return;
        }
        if (!day.getValueIsAdjusting() && !host.readOnly()) {
            int chosen = Math.max(1, day.getValue());
            host.edit(host.text("edit.finishBy", chosen), "finishBy", data -> Records.with(data, "finishBy", chosen));
        }
        onChange.run();
    }

    private void percentMoved() {
        label();
        onChange.run();
    }

    private void label() {
        ForecastWords words = new Drawings(host.context()).words();
        dayLabel.setText(host.text("slider.finishBy") + ": " + words.day(day.getValue()));
        percentLabel.setText(host.text("slider.percent") + ": " + words.percent(percent.getValue() / 100.0));
    }

    private JComponent slider(JSlider slider, JLabel label, String name, String text) {
        slider.setName(name);
        slider.setOpaque(false);
        slider.getAccessibleContext().setAccessibleName(host.text(text));
        label.putClientProperty("html.disable", true);
        label.putClientProperty("FlatLaf.styleClass", "caption");
        label.setLabelFor(slider);
        JPanel part = new JPanel(new BorderLayout(0, Kit.scale(2)));
        part.setOpaque(false);
        part.add(label, BorderLayout.NORTH);
        part.add(slider, BorderLayout.CENTER);
        return part;
    }

    /** @param weight 0 for a part that keeps a width of its own */
    private void add(JComponent part, double weight) {
        boolean slides = weight > 0;
        int height = slides ? Kit.scale(SLIDER) : part.getPreferredSize().height;
        part.setPreferredSize(new Dimension(Kit.scale(slides ? 180 : FIELD), height));
        part.setMinimumSize(new Dimension(Kit.scale(slides ? 60 : FIELD), height));
        GridBagConstraints cell = new GridBagConstraints();
        cell.gridy = 0;
        cell.weightx = weight;
        cell.fill = GridBagConstraints.HORIZONTAL;
        cell.anchor = GridBagConstraints.NORTHWEST;
        cell.insets = new Insets(0, panel.getComponentCount() == 0 ? 0 : Kit.scale(20), 0, 0);
        panel.add(part, cell);
    }
}
