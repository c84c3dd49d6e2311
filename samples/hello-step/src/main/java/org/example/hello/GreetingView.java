package org.example.hello;

import id.lintas.api.Diagram;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.View;
import javax.swing.JComponent;
import org.pf4j.Extension;

/** A view that draws how many greetings the project has. */
@Extension
public final class GreetingView implements View.Factory {

    @Override
    public String viewId() {
        return "greetings";
    }

    @Override
    public View create(View.Host host) {
        JComponent drawing = Kit.diagram(host, () -> bar(host));
        return new View() {
            @Override
            public JComponent component() {
                return drawing;
            }

            @Override
            public void refresh() {
                drawing.repaint();
            }
        };
    }

    private static Diagram bar(View.Host host) {
        int count = host.context().project().items("greeting").size();
        return new Diagram(
                "greetings", host.text("greetings"), host.text("greetings.text", count), 240, 40, (g, colours) -> {
                    g.drawString(host.text("greetings.text", count), 8, 16);
                    g.setColor(colours.apply("accent"));
                    g.fillRect(8, 24, 4 + 40 * count, 12);
                });
    }
}
