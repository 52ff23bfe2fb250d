package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.holdfast.report.markdown.MarkdownWriter;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

    @Test
    void writesEveryKindOfBlock() {
        assertEquals("""
                # Shop

                Business continuity plan

                As of 4 March 2026. Reviewed 1 March 2026

                ## Contents

                - [Where the business stands](#summary)
                - [Systems](#systems)
                  - [Shop](#systems-one)

                <a id="summary"></a>

                ## Where the business stands

                Shop relies on **Shop**, `Shop` and [Shop](#row-one); not on Shop

                > **✕ gap:** Shop relies on **Shop**, `Shop` and [Shop](#row-one); not on Shop

                - Shop relies on **Shop**, `Shop` and [Shop](#row-one); not on Shop
                - Shop relies on **Shop**, `Shop` and [Shop](#row-one); not on Shop

                1. Shop relies on **Shop**, `Shop` and [Shop](#row-one); not on Shop
                2. Shop relies on **Shop**, `Shop` and [Shop](#row-one); not on Shop

                - **Owner:** Shop relies on **Shop**, `Shop` and [Shop](#row-one); not on Shop

                <a id="systems"></a>

                ## Systems

                <a id="table-one"></a>**Systems of Shop**

                | Name | Count | Cost | Time | Day | Share | Note |
                | --- | ---: | ---: | ---: | ---: | ---: | --- |
                | <a id="row-one"></a>✓ Shop | 1,234 | ! 0.50 EUR | ✕ 1 h 30 min | 4 March 2026 | 50\u00a0% | Shop |

                <a id="table-two"></a>**Spares**

                No spares.

                <a id="figure-one"></a>**How long Shop takes** Shop takes two hours.
                """, markdown("Shop").substring(0, markdown("Shop").indexOf("\n<a id=\"systems-one\">")));
    }

    @Test
    void keepsTheLinesAndColumnsOfItsTablesWhateverNamesHold() {
        String row = markdown("a|b\nc").lines().filter(line -> line.contains("row-one\"></a>")).findFirst()
                .orElseThrow();

        assertEquals("| <a id=\"row-one\"></a>✓ a\\|b c | 1,234 | ! 0.50 EUR | ✕ 1 h 30 min | 4 March 2026 "
                + "| 50\u00a0% | a\\|b c |", row);
    }

    @Test
    void takesNothingOfNamesForMarkdown() {
        String text = markdown("<script>`*_[x](http://evil)_*`]]>");

        assertTrue(text.contains("# \\<script\\>\\`\\*\\_\\[x\\](http://evil)\\_\\*\\`\\]\\]\\>\n"), text);
        assertTrue(text.contains("``<script>`*_[x](http://evil)_*`]]>``"), text);
    }

    @Test
    void beginsNeitherHeadingsNorItemsWithNames() {
        assertTrue(markdown("# a").contains("\n\\# a relies on"));
        assertTrue(markdown("- a").contains("\n\\- a relies on"));
        assertTrue(markdown("1. a").contains("\n1\\. a relies on"));
        assertTrue(markdown("> a").contains("\n\\> a relies on"));
    }

    private static String markdown(String name) {
        return new String(Reports.written(new MarkdownWriter(), Reports.named(name)), StandardCharsets.UTF_8);
    }
}
