package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTextTest {
    @TempDir
    Path folder;

    @Test
    void findingsByStepWithTheirPlacesThenWhereEachStepStands() throws IOException {
        plan("""
                plan novum "Novum Mail Order" {
                    steps { a done 2026-05-04 by director }
                }
                person ana { phone "1"  email "a@b" }
                role director held by ana
                product online
                """);
        Call.in(folder, "check", "plan.bcp").ending(1).saying("").printing("""
                Novum Mail Order, as of 2026-11-23

                a  Core competency

                  error A01  plan.bcp:1:6
                    the one offering is not core; mark what the organisation lives by
                      plan novum "Novum Mail Order" {
                           ^^^^^

                a  Core competency      signed off 2026-05-04 by director           1 error
                b  Business functions   not begun                                   nothing found
                c  Systems              not begun                                   nothing found
                d  Recovery objectives  not begun                                   nothing found
                e  Consistency groups   not begun                                   nothing found
                f  Disasters            not begun                                   1 finding once it is begun
                g  Cost of an outage    not begun                                   nothing found
                h  Recovery plans       not begun                                   1 finding once it is begun

                1 error. `holdfast rules A01` says why a rule exists and how to mend it.
                """);
    }

    @Test
    void whatFailsIsForTheCallerToSay() throws IOException {
        plan("plan novum");
        Call.in(folder, "check", "plan.bcp").ending(0);
        Call.in(folder, "check", "plan.bcp", "--fail-on", "warning").ending(1);
        Call.in(folder, "check", "plan.bcp", "--fail-on", "never").ending(0);
    }

    @Test
    void rulesAreNotCheckedWhereTheLanguageFindsErrors() throws IOException {
        plan("plan novum { currency EUR }\nsystem crm { RTO 4 fortnights }\n");
        Call.in(folder, "check", "plan.bcp").ending(2).saying("").printing("""
                Plan, as of 2026-11-23

                  error  plan.bcp:2:18
                    'fortnights' is not a unit of time; expected s, min, h, d or w
                      system crm { RTO 4 fortnights }
                                       ^^^^^^^^^^^^

                1 error in the language; the rules were not checked: mend it first
                """.replace("Plan,", "novum,"));
    }

    @Test
    void nothingOfAPlanSteersTheTerminal() throws IOException {
        plan("plan novum \"No\u001b[31mvum\u202E\" { currency EUR }\n");
        assertFalse(Call.in(folder, "check", "plan.bcp").out().contains("\u001b"));
        assertFalse(Call.in(folder, "check", "plan.bcp").out().contains("\u202E"));
    }

    @Test
    void sameBytesInAnyLocaleAndTimeZone() throws IOException {
        plan("plan novum \"Novum\" { currency EUR }\n");
        String here = Call.in(folder, "check", "plan.bcp").out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, Call.in(folder, "check", "plan.bcp").out());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private void plan(String text) throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), text);
    }
}
