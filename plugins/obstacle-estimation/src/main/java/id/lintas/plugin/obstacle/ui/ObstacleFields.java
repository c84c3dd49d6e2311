package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Item;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Kinds;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The fields of an obstacle, a form for each, so that the editor can lay them out around the map. */
final class ObstacleFields {

    private final EditorHost<ObstacleData> host;
    private final Map<String, Form<Obstacle>> forms = new LinkedHashMap<>();

    ObstacleFields(EditorHost<ObstacleData> host) {
        this.host = host;
        forms.put("description", form().required().text("description"));
        forms.put("kind", form().required().choice("kind", choices("kind", Kinds.ALL)));
        forms.put("likelihood", form().required().score("likelihood", 1, 5));
        forms.put("impact", form().required().score("impact", 1, 5));
        forms.put("treatment", form().required().choice("treatment", choices("treatment", Kinds.TREATMENTS)));
        forms.put("owner", form().text("owner"));
        forms.put("residualLikelihood", form().score("residualLikelihood", 1, 5));
        forms.put("residualImpact", form().score("residualImpact", 1, 5));
        forms.put("mitigation", form().text("mitigation"));
        forms.put(
                "activities",
                form().required()
                        .wide()
                        .refs("activities", () -> host.context().project().items(Item.ACTIVITY)));
    }

    JComponent component(String field) {
        return Objects.requireNonNull(forms.get(field)).component();
    }

    /** The field at a width of its own. */
    JComponent fixed(String field, int width) {
        JComponent component = component(field);
        component.setSize(Kit.scale(width), component.getPreferredSize().height); // its rows depend on the width
        JPanel frame = new JPanel(new BorderLayout());
        frame.setOpaque(false);
        frame.add(component);
        frame.setPreferredSize(new Dimension(Kit.scale(width), component.getPreferredSize().height));
        frame.setMinimumSize(frame.getPreferredSize());
        return frame;
    }

    void show(@Nullable Obstacle obstacle) {
        forms.values().forEach(form -> form.show(obstacle));
    }

    boolean reveal(String field) {
        Form<Obstacle> form = forms.get(field);
        return form != null && form.reveal(field);
    }

    private Form<Obstacle> form() {
        return Form.ofElement(host, Obstacle.class, "obstacles").columns(1);
    }

    private List<Choice> choices(String prefix, List<String> ids) {
        return ids.stream()
                .map(id -> new Choice(id, host.text(prefix + "." + id), host.text(prefix + "." + id + ".text")))
                .toList();
    }
}
