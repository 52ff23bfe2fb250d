package org.holdfast.analysis.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.testing.IndexedText;
import org.junit.jupiter.api.Test;

/** The case worked by hand in `examples/worked-case`, and its two variants, to the last digit. */
class WorkedCaseTest {
    @Test
    void fire() throws IOException {
        Recovery fire = recovery("worked-case", "fire");
        // declared 1 h; h1: 1 h + 1 h; db: 2 h + 30 min + 100 GB / 50 GB per h = 4 h 30 min; app: 4 h 30 min + 30 min +
        // 10 GB / 50 GB per h = 5 h 12 min; lost: 24 h + 2 h + 12 h = 38 h
        assertEquals(List.of("app at 5 h 12 min, loses 1 d 14 h (compared 1 d 14 h)",
                "db at 4 h 30 min, loses 1 d 14 h (compared 1 d 14 h)", "h1 at 2 h", "orders at 5 h 12 min"),
                RecoveryLines.outcome(fire));
        assertEquals(List.of("0 s - 1 h afterFire: afterFire is declared by duty, slack 0 s",
                "1 h - 2 h h1: fails over to h2, once declared: 1 h, slack 0 s",
                "2 h - 4 h 30 min db: restored from tape at vault: 30 min + 100 GB / 50 GB per h, slack 0 s",
                "4 h 30 min - 5 h 12 min app: restored from tape at vault: 30 min + 10 GB / 50 GB per h, slack 0 s"),
                RecoveryLines.activities(fire));
    }

    @Test
    void ransomware() throws IOException {
        // 72 h + 24 h + max(0, 14 h - 72 h) = 96 h, of which 24 h are compared with the RPO
        Recovery ransomware = recovery("worked-case-ransomware", "ransomware");
        assertEquals(
                List.of("app at 5 h 12 min, loses 4 d (compared 1 d)", "db at 4 h 30 min, loses 4 d (compared 1 d)",
                        "h1 at 2 h", "orders at 5 h 12 min"),
                RecoveryLines.outcome(ransomware));
    }

    @Test
    void shortRetention() throws IOException {
        Recovery ransomware = recovery("worked-case-short-retention", "ransomware");
        String reason = "tape fell away: its copies are kept for 3 d, and a good one would have to be kept for 4 d: 3 d "
                + "until the damage is noticed and 1 d between copies";
        assertEquals(
                List.of("app never: " + reason + ", loses everything: " + reason,
                        "db never: " + reason + ", loses everything: " + reason, "h1 at 2 h",
                        "orders never: it waits for app: " + reason),
                RecoveryLines.outcome(ransomware));
    }

    private static Recovery recovery(String example, String scenario) throws IOException {
        Path plan = Path.of(System.getProperty("holdfast.root", "../.."), "examples", example, "plan.bcp");
        Recoveries recoveries = Recoveries.of(IndexedText.of(Files.readString(plan)).index());
        return recoveries.all().stream().filter(each -> each.scenario().name().equals(scenario)).findFirst()
                .orElseThrow();
    }
}
