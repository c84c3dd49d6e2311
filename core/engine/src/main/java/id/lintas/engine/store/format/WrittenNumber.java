package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;

/** A number that its value alone would write in another way, such as 1e5, 0.0000001 or -0: it keeps its text. */
final class WrittenNumber extends DecimalNode {

    private static final long serialVersionUID = 1L;

    private final String text;

    WrittenNumber(BigDecimal value, String text) {
        super(value);
        this.text = text;
    }

    @Override
    public String asText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
