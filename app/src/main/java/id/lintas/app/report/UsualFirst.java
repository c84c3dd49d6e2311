package id.lintas.app.report;

import id.lintas.engine.plugin.FormatDeclaration;
import java.util.Comparator;
import java.util.List;

/** What groups hand in stands before what they seldom need. */
final class UsualFirst {

    private static final List<String> USUAL = List.of("html", "pdf", "docx", "pptx", "xlsx");

    private UsualFirst() {}

    static List<FormatDeclaration> of(List<FormatDeclaration> formats) {
        return formats.stream()
                .sorted(Comparator.comparingInt(UsualFirst::rank))
                .toList();
    }

    private static int rank(FormatDeclaration format) {
        int rank = USUAL.indexOf(format.id());
        return rank < 0 ? USUAL.size() : rank;
    }
}
