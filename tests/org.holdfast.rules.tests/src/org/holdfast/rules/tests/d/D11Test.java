package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D11Test {
    private static final String WEB_SHOP = "changes 0 MB per day\n    protected by ";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D11 error webShop at `replica`: webShop is only mirrored, by replica (asynchronous);"
                        + " spoilt data is mirrored too, so it needs a backup, snapshot or image copy as well"),
                MailOrder.with(WEB_SHOP + "nightlyTape", WEB_SHOP + "replica").check().findings().stream()
                        .filter(line -> line.startsWith("D")).toList());
    }

    @Test
    void nearMissATapeToo() {
        assertEquals(List.of(),
                MailOrder.with(WEB_SHOP + "nightlyTape", WEB_SHOP + "replica, nightlyTape").check().findings());
    }

    @Test
    void mirrorsOnly() {
        String message = "; spoilt data is mirrored too, so it needs a backup, snapshot or image copy as well";
        assertEquals(
                List.of("D11 warning crm at `near`: crm is only mirrored, by near (synchronous) and far (asynchronous)"
                        + message,
                        "D11 warning crmVm at `far`: crmVm is only mirrored, by far (asynchronous)" + message),
                findings("""
                        system crm { volume 1 GB  protected by near, far }
                        vm crmVm { protected by far }
                        protection near { replication synchronous }
                        protection far { replication asynchronous }
                        """));
    }

    @Test
    void withAPointInTimeCopyOrNothingToSpoil() {
        assertEquals(List.of(), findings("""
                system bare
                system empty { volume 0 GB  protected by near }
                system unknown { protected by near, some }
                system grouped { protected by near }
                system copied { protected by far }
                group one { members grouped  captured by snaps }
                protection near { replication synchronous }
                protection far { replication asynchronous }
                protection weekly { copy of far  every 1 w }
                protection snaps { snapshot }
                protection some
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D11");
    }
}
