package id.lintas.engine.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The group's header, as it is handed in.
 *
 * @param className the class, <i>angkatan</i>; "class" in the file
 * @param extra members that this version does not know
 */
public record GroupInfo(
        String name,
        String className,
        String institution,
        String facilitator,
        List<Member> members,
        Map<String, JsonNode> extra) {

    public static final GroupInfo EMPTY = new GroupInfo("", "", "", "", List.of(), Map.of());

    /**
     * @param number the attendance number, as text; may be empty
     * @param extra members that this version does not know
     */
    public record Member(String name, String number, Map<String, JsonNode> extra) {

        public Member {
            extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        }

        public Member(String name, String number) {
            this(name, number, Map.of());
        }
    }

    public GroupInfo {
        members = List.copyOf(members);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
