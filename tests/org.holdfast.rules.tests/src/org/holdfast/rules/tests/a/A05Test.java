package org.holdfast.rules.tests.a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class A05Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("A05 error oldArchive at `oldArchive`: oldArchive (kind database, class data) is needed by"
                        + " nothing and holds no information; why is it in the plan?"),
                MailOrder.with("held in oldArchive", "").check().findings());
    }

    @Test
    void nearMissInformationIsUsedThroughIt() {
        assertEquals(List.of(), MailOrder.with("held in oldArchive", "used through oldArchive").check().findings());
    }

    @Test
    void usersAndFlowsSayNotWhatItIsFor() {
        assertEquals(List.of("A05 warning crm at `crm`: crm (kind suite, class application) is needed by"
                + " nothing and holds no information; why is it in the plan?"), findings("""
                kind suite is application
                system crm { kind suite }
                system shop { passes data to crm }
                users callCentre { use crm }
                """));
    }

    @Test
    void anAlternativeIsNeeded() {
        assertEquals(List.of(), findings("""
                kind suite is application
                system crm { kind suite }
                function takeOrders { needs any of (crm, paper) }
                supplier paper
                """));
    }

    @Test
    void servicesEquipmentAndWhatHasNoKind() {
        assertEquals(List.of(), findings("""
                kind cloud is service  kind server is equipment
                system mail { kind cloud }  system blade { kind server }  system crm
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("A05");
    }
}
