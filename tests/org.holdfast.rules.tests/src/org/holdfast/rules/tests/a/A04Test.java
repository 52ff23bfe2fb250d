package org.holdfast.rules.tests.a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class A04Test {

    @Test
    void anAdditionToMailOrder() {
        assertEquals(
                List.of("A04 error designs at `designs`: no system holds and protects designs (intellectual property)"),
                MailOrder.plus("information designs { intellectual property }").check().findings());
    }

    @Test
    void nearMissLessThanRestrictedAndHigh() {
        assertEquals(List.of(), MailOrder
                .plus("information designs { criticality medium  confidentiality confidential }").check().findings());
    }

    @Test
    void eachSystemThatHoldsItNamesAProtection() {
        assertEquals(List.of("A04 warning records at `crm`: crm and shop name no protection,"
                + " but hold records (intellectual property, restricted and of high criticality)"), findings("""
                information records {
                    intellectual property  confidentiality restricted  criticality high
                    held in crm, orderDb, shop
                }
                system orderDb { protected by tape }
                system crm  system shop
                protection tape
                """));
    }

    @Test
    void theImageOfTheGuestBeneathDoesNotCount() {
        assertEquals(
                List.of("A04 warning records at `crm`: crm names no protection, but holds records (restricted)"),
                findings("""
                        information records { confidentiality restricted  held in crm }
                        system crm { on crmVm }
                        vm crmVm { protected by images }
                        protection images { image copy }
                        """));
    }

    @Test
    void whatACoreOfferingRequiresAndIsHeldNowhereIsLeftToA03() {
        CheckedText plan = CheckedText.of("""
                product online { core  requires records }
                information records { confidentiality restricted }
                """);
        assertEquals(1, plan.findings("A03").size());
        assertEquals(List.of(), plan.findings("A04"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("A04");
    }
}
