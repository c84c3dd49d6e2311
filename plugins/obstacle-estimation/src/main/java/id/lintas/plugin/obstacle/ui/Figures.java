package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.ForecastWords;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The four numbers that a forecast comes down to. */
final class Figures extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel chance;
    private final JLabel p50;
    private final JLabel p80;
    private final JLabel planned;

    Figures(EditorHost<?> host) {
        super(new GridLayout(1, 4, Kit.scale(12), 0));
        setOpaque(false);
        chance = figure(host, "chance");
        p50 = figure(host, "p50");
        p80 = figure(host, "p80");
        planned = figure(host, "planned");
    }

    void show(Forecast forecast, int finishBy, ForecastWords words) {
        set(chance, words.percent(forecast.chanceBy(finishBy)));
        set(p50, words.brief(forecast.percentile(50)));
        set(p80, words.brief(forecast.percentile(80)));
        set(planned, words.brief(forecast.planned()));
    }

    private static void set(JLabel label, String text) {
        label.setText(text);
    }

    private JLabel figure(EditorHost<?> host, String name) {
        JLabel value = new JLabel("–");
        value.putClientProperty("html.disable", true);
        value.putClientProperty("FlatLaf.styleClass", "h2");
        value.setName("figure-" + name);
        JLabel caption = Kit.note(host.text("figure." + name));
        caption.setLabelFor(value);
        JPanel cell = new JPanel(new BorderLayout(0, Kit.scale(2)));
        cell.setOpaque(false);
        cell.add(value, BorderLayout.NORTH);
        cell.add(caption, BorderLayout.CENTER);
        add(cell);
        return value;
    }
}
