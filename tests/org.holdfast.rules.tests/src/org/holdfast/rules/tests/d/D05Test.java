package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D05Test {
    private static final String STATISTICS = "RPO %s\n    volume 80 GB\n    changes 2 GB per day\n    protected by nightlyTape";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D05 error statistics at `0 min`: statistics has RPO 0 min, but no synchronous mirror;"
                        + " any other copy loses some time"),
                withoutLoss("").check().findings().stream()
                        .filter(line -> !line.startsWith("H")).toList());
    }

    @Test
    void nearMissMirroredSynchronously() {
        assertEquals(List.of(), withoutLoss(", mirror").andPlus("""
                protection mirror "Mirror of the statistics" {
                    replication synchronous
                    bandwidth 10 GB per h
                    copies on san1
                    restarts in 10 min
                    serves kinds database
                }
                """).check().findings("D05"));
    }

    @Test
    void whatIsNoSynchronousMirror() {
        String message = " has RPO 0 s, but no synchronous mirror; any other copy loses some time";
        assertEquals(
                List.of("D05 warning bare at `0 s`: bare" + message, "D05 warning copied at `0 s`: copied" + message,
                        "D05 warning lagging at `0 s`: lagging" + message),
                findings("""
                        system bare { RPO 0 s }
                        system lagging { RPO 0 s  protected by replica }
                        system copied { RPO 0 s  protected by snapshots, copies }
                        protection replica { replication asynchronous  lag 0 s }
                        protection snapshots { snapshot  every 1 s }
                        protection copies { copy of mirror }
                        protection mirror { replication synchronous }
                        """));
    }

    @Test
    void whatMayLoseSomethingOrHasNothingToLose() {
        assertEquals(List.of(), findings("""
                system unsaid
                system later { RPO 1 s }
                system still { RPO 0 min  changes 0 MB per day }
                system mirrored { RPO 0 h  protected by mirror }
                system captured { RPO 0 h }
                group one { members captured  captured by mirror }
                protection mirror { replication synchronous }
                """));
    }

    private static MailOrder withoutLoss(String protection) {
        return MailOrder.with(STATISTICS.formatted("2 d"), STATISTICS.formatted("0 min") + protection);
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D05");
    }
}
