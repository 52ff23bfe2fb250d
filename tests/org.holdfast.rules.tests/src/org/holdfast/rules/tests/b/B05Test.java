package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B05Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("B05 error collectPayments at `medium`:"
                        + " onlineSales (core) needs collectPayments (medium); expected critical or high"),
                MailOrder.with("priority high\n    MTD 2 d", "priority medium\n    MTD 2 d").check().findings());
    }

    @Test
    void nearMissTheOfferingIsNotCore() {
        assertEquals(List.of(),
                MailOrder.with("makeCatalogue, planAssortment", "makeCatalogue, planAssortment, keepBooks")
                        .check().findings());
    }

    @Test
    void throughAChain() {
        assertEquals(List.of("B05 warning print at `low`:"
                + " online (core) needs sell needs pack needs print (low); expected critical or high"), findings("""
                product online { core  needs any of (sell, advise) }
                function sell { priority high  needs pack }  function advise { priority critical }
                function pack { priority critical  needs print }  function print { priority low }
                """));
    }

    @Test
    void theMiddleOfALongChainIsLeftOut() {
        assertEquals(List.of("B05 warning f at `low`:"
                + " online (core) needs a needs b needs … needs f (low); expected critical or high"), findings("""
                product online { core  needs a }
                function a { needs b }  function b { needs c }  function c { needs d }  function d { needs e }
                function e { needs f }  function f { priority low }
                """));
    }

    @Test
    void howManyMoreNeedIt() {
        assertEquals(List.of("B05 warning sell at `medium`: advice (core) needs sell (medium);"
                + " expected critical or high (1 more core offering needs it)"), findings("""
                product online { core  needs sell }  service advice { core  needs sell }  product cards { needs sell }
                function sell { priority medium }
                """));
    }

    @Test
    void withoutAPriorityItIsAMatterOfB01() {
        assertEquals(List.of(), findings("product online { core  needs sell }  function sell"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B05");
    }
}
