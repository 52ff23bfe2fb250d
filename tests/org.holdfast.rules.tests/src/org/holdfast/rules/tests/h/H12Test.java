package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H12Test {
    private static final String LIST = "criticality high\n    confidentiality internal\n    held in cloudFiles //";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H12 error ploiestiLoss at `contactList`: ploiestiLoss needs contactList, which is held in payroll:"
                        + " burstPipe takes it down",
                        "H12 error spoiltData at `contactList`: spoiltData needs contactList, which is held in payroll:"
                                + " ransomware takes it down"),
                MailOrder.with(LIST, LIST.replace("cloudFiles", "payroll")).check().findings().stream()
                        .filter(line -> line.startsWith("H12")).toList());
    }

    @Test
    void nearMissASecondSystemElsewhere() {
        assertEquals(List.of(), MailOrder.with(LIST, LIST.replace("cloudFiles", "payroll, cloudFiles")).check()
                .findings().stream().filter(line -> line.startsWith("H12")).toList());
    }

    @Test
    void eachScenarioLeavesOneAtLeast() {
        String plan = """
                recovery plan p for crash { needs information list, map }
                information list { held in a, b }  information map { held in a }
                system a { on h1 needs lan }  system b { on h2 needs lan }
                host h1  host h2  network lan
                disaster crash { strikes any host  disrupts for 1 h }
                """;
        assertEquals(List.of("H12 warning p at `list`: p needs map, which is held in a: crash[h1] takes it down"),
                findings(plan));
        assertEquals(
                List.of("H12 warning p at `list`: p needs list, which is held in a and b: cut takes all of them down"
                        + " (a needs lan) and 1 more piece of information"),
                findings(plan.replace("for crash", "for cut") + "disaster cut { strikes component lan  destroys }"));
    }

    @Test
    void whatIsHeldNowhereCannotBeRead() {
        assertEquals(List.of("H12 warning p at `list`: p needs list, which is held in no system"), findings("""
                recovery plan p for fire { needs information list }
                information list  disaster fire
                """));
        assertEquals(List.of(), findings("recovery plan p for fire  information list  disaster fire"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of("plan novum { steps { h begun } }", text).findings("H12");
    }
}
