package org.holdfast.dsl.tests.edit;

import java.util.List;

import org.holdfast.testing.MailOrder;

/** Steps f to h and the sign-offs: disasters, recovery plans and what the plan says of itself. */
final class BrokenRecovery {
    static final List<BrokenPlan> PLANS = List.of(
            new BrokenPlan("F01",
                    MailOrder.plus("level 6 \"The country is lost\"").andWith("level 4\n    natural",
                            "level 6\n    natural"),
                    List.of("make level 6 level 5"), """
                    -    level 6
                    +    level 5
                    -level 6 "The country is lost"
                    +level 5 "The country is lost"
                    """),
            new BrokenPlan("F01",
                    MailOrder.with("level 4 \"The region", "level 5 \"The region")
                            .andWith("level 4\n    technical", "level 5\n    technical")
                            .andWith("level 4\n    natural", "level 7\n    natural")
                            .andPlus("level 7 \"The country is lost\"\n"),
                    List.of("make level 5 level 4 and make level 7 level 5"), """
                    -level 5 "The region is lost"
                    +level 4 "The region is lost"
                    -    level 7
                    +    level 5
                    -    level 5
                    +    level 4
                    -level 7 "The country is lost"
                    +level 5 "The country is lost"
                    """),
            new BrokenPlan("F02", MailOrder.with("0.2 per year each", "0.2 per year"),
                    List.of("say that the frequency of hostFailure is that of each"), """
                    -    0.2 per year // each host alone, one at a time
                    +    0.2 per year each // each host alone, one at a time
                    """),
            new BrokenPlan("H02", MailOrder.with("held by ana, mihai", "held by ana"),
                    List.of("let mihai hold the role itLead", "let sanda hold the role itLead",
                            "let vlad hold the role itLead"),
                    """
                    -role itLead "Head of IT" held by ana
                    +role itLead "Head of IT" held by ana, mihai
                    """),
            new BrokenPlan("H03", MailOrder.with("    restore webShop from nightlyTape after orderDb\n", ""),
                    List.of("restore webShop from nightlyTape in spoiltData"), """
                    +    restore webShop from nightlyTape
                    """),
            new BrokenPlan("H04", MailOrder.with(
                    "step isolate \"Take the systems off the network\" by itLead takes 15 min .. 30 min likely 20 min",
                    "step isolate \"Take the systems off the network\" by itLead takes 15 min .. 30 min likely 20 min after checkOrders"),
                    List.of("let spoiltData.isolate not wait for spoiltData.checkOrders"), """
                    -    step isolate "Take the systems off the network" by itLead takes 15 min .. 30 min likely 20 min after checkOrders
                    +    step isolate "Take the systems off the network" by itLead takes 15 min .. 30 min likely 20 min
                    """),
            new BrokenPlan("H07", MailOrder.with("held by ioana, dan", "held by ioana"),
                    List.of("let dan hold the role salesLead", "let sanda hold the role salesLead",
                            "let vlad hold the role salesLead"),
                    """
                    -role salesLead "Head of sales" held by ioana
                    +role salesLead "Head of sales" held by ioana, dan
                    """),
            new BrokenPlan("H09",
                    MailOrder.with("exercise every 12 months\n}\n\nrecovery plan roomLoss",
                            "\n}\n\nrecovery plan roomLoss"),
                    List.of("exercise siteLoss every 12 months"), """
                    +    exercise every 12 months
                    """),
            new BrokenPlan("S02",
                    MailOrder.with("role director \"Director\" held by elena, radu", "role director \"Director\""),
                    List.of("let elena hold the role director", "let radu hold the role director",
                            "let sanda hold the role director"),
                    """
                    -role director "Director"
                    +role director "Director" held by elena
                    """),
            new BrokenPlan("S03",
                    MailOrder.with("orders readable\" until 2030-12-31", "orders readable\" until 2026-11-22"),
                    List.of("take the acceptance of C01 on oldArchive out of the plan",
                            "accept C01 on oldArchive until 2027-11-23"),
                    """
                    -accept C01 on oldArchive because "The law asks us to keep the former shop's orders readable" until 2026-11-22
                    """));

    private BrokenRecovery() {}
}
