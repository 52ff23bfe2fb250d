package org.holdfast.rules.tests.a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class A02Test {

    @Test
    void anAdditionToMailOrder() {
        assertEquals(
                List.of("A02 error giftCards at `giftCards`: giftCards is core, but needs no function;"
                        + " say by which functions it is delivered"),
                MailOrder.plus("product giftCards { core  requires orderBook }").check().findings());
    }

    @Test
    void nearMissAnAlternative() {
        assertEquals(
                List.of("C06 error giftCards at `any of (takeOrders, answerCustomers)`: alternatives of giftCards are lost"
                        + " together with esx1 and 1 more component: answerCustomers needs crm needs crmVm needs esx1"
                        + " and takeOrders needs crm needs crmVm needs esx1"),
                MailOrder.plus(
                        "product giftCards { core  requires orderBook  needs any of (takeOrders, answerCustomers) }")
                        .check().findings());
    }

    @Test
    void nearMissNotCore() {
        assertEquals(List.of(), MailOrder.plus("product giftCards").check().findings());
    }
}
