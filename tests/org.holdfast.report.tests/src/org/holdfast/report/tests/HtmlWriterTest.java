package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.holdfast.report.html.HtmlWriter;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final Pattern OUTWARD = Pattern
            .compile("(?:href|src|xlink:href|action|data)=\"(?!#)[^\"]*\"|url\\(|@import");

    @Test
    void readsNothingFromOutside() {
        Matcher outward = OUTWARD.matcher(html("Shop"));

        assertEquals(List.of(), outward.results().map(found -> found.group()).toList());
    }

    @Test
    void writesTheSameBytesForTheSameReport() {
        assertArrayEquals(Reports.written(new HtmlWriter(), Reports.named("Shop")),
                Reports.written(new HtmlWriter(), Reports.named("Shop")));
    }

    private static String html(String name) {
        return new String(Reports.written(new HtmlWriter(), Reports.named(name)), StandardCharsets.UTF_8);
    }
}
