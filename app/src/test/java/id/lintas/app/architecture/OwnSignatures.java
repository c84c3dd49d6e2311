package id.lintas.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Public members whose types are the API's own or the JDK's. */
final class OwnSignatures {

    private static final List<String> ALLOWED =
            List.of("java.", "javax.swing.", "id.lintas.api.", "org.pf4j.ExtensionPoint");

    private OwnSignatures() {}

    static ArchCondition<JavaClass> only() {
        return new ArchCondition<>("have only own types in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAllRawInterfaces().forEach(i -> require(type, i, "interface", events));
                type.getMembers().stream()
                        .filter(OwnSignatures::isPublic)
                        .forEach(m -> m.getAllInvolvedRawTypes().forEach(t -> require(type, t, m.getName(), events)));
            }
        };
    }

    private static boolean isPublic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static void require(JavaClass owner, JavaClass type, String where, ConditionEvents events) {
        JavaClass base = type.getBaseComponentType();
        boolean allowed = base.isPrimitive() || ALLOWED.stream().anyMatch(base.getName()::startsWith);
        if (!allowed) {
            events.add(SimpleConditionEvent.violated(owner, owner.getName() + "." + where + " uses " + base.getName()));
        }
    }
}
