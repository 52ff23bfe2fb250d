package org.holdfast.report.tests;

import java.util.List;

/** Names that break what is careless with them. */
final class HostileNames {
    static final String LONG = "x".repeat(10_000);
    private static final List<String> ALL = List.of("<script>alert(1)</script>", "]]>", "--><b>", "\"'&amp;&#0;",
            "${1+1} <#if x>", "javascript:alert(1)", "\u05e9\u05dc\u05d5\u05dd (RTO) 4 h",
            "\u0645\u0631\u062d\u0628\u0627", "\ud83d\ude00 \ud83e\uddef", "=HYPERLINK(\"http://evil\")", LONG);

    private HostileNames() {}

    /** Names that are shown as they are. */
    static List<String> all() {
        return ALL;
    }

    /** Names of which no form shows every character. */
    static List<String> unprintable() {
        return List.of("a\u0000b", "a\u001b[31mb", "a\u202eb\u2066c", "a\ud800b", "a\uffffb", "a\u0085b");
    }
}
