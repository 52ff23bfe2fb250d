package org.holdfast.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.formatting2.PlanFormatter;
import org.holdfast.dsl.tests.EveryConstruct;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFormatterTest {

    @Test
    void everyConstructHasItsLayout() {
        assertEquals(EveryConstruct.PLAN, format(EveryConstruct.PLAN));
    }

    @Test
    void everyConstructIsWrittenWithoutProblems() {
        PlanTexts.loadClean(EveryConstruct.PLAN);
    }

    @Test
    void bodiesOnOneLineAreOpened() {
        assertEquals("""
                site hq {
                    site serverRoom
                }
                system crm {
                    RTO 4 h
                    needs lan, any of (hq, mail)
                }
                """, format("site hq{site serverRoom}system crm{RTO 4h   needs lan ,any  of( hq,mail )}"));
    }

    @Test
    void valuesAndNamesAreSpaced() {
        assertEquals("""
                host a {
                    at hq.serverRoom
                    capacity 16 cpu, 128 GB
                }
                disaster b {
                    0.5 per year
                    disrupts for 4 h .. 3 d likely 12 h
                    keeps away 20 %
                }
                """, format("host a{at hq . serverRoom capacity 16cpu ,128GB}"
                + "disaster b{0.5   per\nyear disrupts for 4h..3d likely 12h keeps away 20%}"));
    }

    @Test
    void acceptancesStandOnOneLine() {
        assertEquals("""
                accept F01 on level 3 because "one is planned" until 2027-01-31
                accept G02 on outage cost of kind database in fire because "so it is" until 2027-01-31
                accept G02 on outage cost of all systems because "so it is" until 2027-01-31
                accept D03 on hq.crm because "replaced" until 2027-03-31 // by then
                """, format("""
                accept   F01
                    on level
                    3 because "one is planned"   until 2027-01-31
                accept G02 on outage   cost of kind
                    database in fire because "so it is" until 2027-01-31 accept G02 on outage cost of all
                    systems because "so it is" until 2027-01-31
                accept D03 on hq . crm because "replaced" until 2027-03-31    // by then
                """));
    }

    @Test
    void anElementWithoutClausesKeepsItsBodyOnTheLine() {
        assertEquals("system crm { }\n", format("system crm{\n\n}"));
    }

    @Test
    void oneEmptyLineIsKeptBetweenClausesAndNoneAtTheEdgesOfABody() {
        assertEquals("""
                system crm {
                    RTO 4 h

                    RPO 1 h
                }

                system mail
                """, format("\n\n\nsystem crm {\n\n\nRTO 4 h\n\n\n\nRPO 1 h\n\n}\n\n\n\nsystem mail\n\n"));
    }

    @Test
    void commentsStayWhereTheyAreAndFollowTheIndentation() {
        assertEquals("""
                /*
                 * head
                 */

                // about crm
                system crm { // trailing brace
                    // own line
                    RTO 4 h // trailing clause
                    /* in front */ RPO 1 h
                    needs lan, // first
                        mail
                    /* several
                       lines */
                    // last
                }
                // end
                """, format("""
                /*
                 * head
                 */


                // about crm
                  system crm { // trailing brace
                // own line
                 RTO 4 h    // trailing clause
                 /* in front */ RPO 1 h
                  needs lan, // first
                mail
                /* several
                   lines */
                      // last
                }
                // end"""));
    }

    @Test
    void aRuleHasALineForEachPart() {
        assertEquals("""
                rule r "title"
                    for each system s where s.rto < 4 h
                    require not (s.rpo + -1 = 2) and s.needs exists n (n.target.at = s.at)
                    warning
                """, format("rule r \"title\" for each system s where s . rto<4h "
                + "require not( s.rpo+ - 1=2 )and s.needs exists n(n.target.at=s.at)warning"));
    }

    @Test
    void aListThatIsTooLongContinuesOnTheNextLine() {
        assertEquals("""
                role r held by personWithALongName1, personWithALongName2, personWithALongName3, personWithALongName4, pers5,
                    personWithALongName6
                """, format("role r held by personWithALongName1, personWithALongName2,\npersonWithALongName3, "
                + "personWithALongName4, pers5, personWithALongName6"));
    }

    @Test
    void windowsLineEndsAreKept() {
        assertEquals("system crm {\r\n    RTO 4 h // x\r\n    /* a\r\n       b */\r\n}\r\n",
                format("system crm {\r\nRTO 4 h // x\r\n/* a\r\n   b */\r\n}"));
    }

    @Test
    void aTextWithSyntaxErrorsIsLeftAlone() {
        assertEquals("system  { RTO\n\n\n 4 h", format("system  { RTO\n\n\n 4 h"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " \n", "// only\n", "/* only */", "\n// a\n\n\n/* b */ // c" })
    void aFileWithoutElementsIsFormattedOnce(String text) {
        String once = format(text);
        assertEquals(once, format(once));
    }

    @Test
    void formattingTwiceIsFormattingOnceAndKeepsTheModel() {
        for (int seed = 0; seed < 150; seed++) {
            String messy = messy(EveryConstruct.PLAN, new Random(seed));
            String once = format(messy);
            assertEquals(once, format(once), "seed " + seed);
            assertTrue(EcoreUtil.equals(parse(messy).getContents(), parse(once).getContents()), "seed " + seed);
            assertTrue(once.lines().allMatch(line -> line.equals(line.stripTrailing())), "seed " + seed);
        }
    }

    /** The same tokens with other blanks and some comments between them. */
    private static String messy(String text, Random random) {
        StringBuilder messy = new StringBuilder();
        String newLine = random.nextBoolean() ? "\n" : "\r\n";
        for (ILeafNode leaf : parse(text).getParseResult().getRootNode().getLeafNodes()) {
            messy.append(leaf.isHidden() && leaf.getText().isBlank() ? blanks(random, newLine) : leaf.getText());
        }
        return messy.toString();
    }

    private static String blanks(Random random, String newLine) {
        return switch (random.nextInt(12)) {
            case 0 -> newLine;
            case 1 -> "\t" + newLine + newLine + "   " + newLine;
            case 2 -> " // note " + newLine;
            case 3 -> newLine + " /* two" + newLine + "     lines */  ";
            case 4 -> " /* one */ ";
            case 5 -> newLine + "  // own line" + newLine + newLine + newLine;
            case 6 -> " /* a */ /* b */ // c" + newLine + "// d " + newLine;
            default -> " ".repeat(1 + random.nextInt(3));
        };
    }

    private static XtextResource parse(String text) {
        return PlanTexts.load(text).files().get(0);
    }

    private static String format(String text) {
        return PlanTexts.service(PlanFormatter.class).format(parse(text));
    }
}
