package id.lintas.testkit;

import java.util.List;

/** Texts that a person may paste and that must come out of every format as text. */
public final class HostileTexts {

    /** Ten thousand letters without a space. */
    public static final String LONG = "panjangsekali".repeat(770).substring(0, 10_000);

    public static final String HTML = "<script>alert(1)</script><b onclick='x()'>tebal</b> &amp; &lt;";

    public static final String FORMULA = "=HYPERLINK(\"http://x.example\";\"klik\")";

    public static final String FIELD = "{ INCLUDETEXT \"C:\\\\x\" } ${jndi:ldap://x} {{7*7}} %PDF-1.7 \\field";

    /** Shows the part before the override as it is; what remains when the invisible is left out is {@code awal txt.exe}. */
    public static final String TURNED = "awal \u202Etxt.exe\u202C";

    /** With characters that no XML may hold. */
    public static final String CONTROL = "satu\u0000\u0007\u001B[31m\uFFFE dua\uD800";

    private HostileTexts() {}

    public static List<String> all() {
        return List.of(
                HTML, FORMULA, FIELD, TURNED, CONTROL, LONG, "+1+1", "@SUM(A1)", "-2+3|cmd", "]]>", "a\tb\u2028c");
    }
}
