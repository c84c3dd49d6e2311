package id.lintas.app.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Types whose values are meant to be changed. */
final class MutableTypes {

    private static final List<String> MUTABLE = List.of(
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.ArrayList",
            "java.util.HashSet",
            "java.util.concurrent.",
            "java.lang.ThreadLocal",
            "java.lang.StringBuilder");

    private MutableTypes() {}

    static ArchCondition<JavaField> notBeTheTypeOfTheField() {
        return new ArchCondition<>("not hold a value that is meant to be changed") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String type = field.getRawType().getName();
                if (MUTABLE.stream().anyMatch(type::startsWith)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type));
                }
            }
        };
    }
}
