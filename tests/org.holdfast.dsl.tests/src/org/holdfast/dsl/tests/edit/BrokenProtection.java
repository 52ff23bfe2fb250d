package org.holdfast.dsl.tests.edit;

import java.util.List;

import org.holdfast.testing.MailOrder;

/** Steps d and e: objectives, protections and groups. */
final class BrokenProtection {
    static final List<BrokenPlan> PLANS = List.of(
            new BrokenPlan("D01",
                    MailOrder.with("    RTO 4 h\n    RPO 15 min\n    volume 20 GB\n", "    volume 20 GB\n"),
                    List.of("set the RTO of crm to 7 h and set the RPO of crm to 15 min"), """
                    +    RTO 7 h
                    +    RPO 15 min
                    """),
            new BrokenPlan("D01", MailOrder.with("    RTO 4 h\n    RPO 2 d\n    volume 10 GB\n", ""),
                    List.of("set the RTO of webShop to 7 h and set the RPO of webShop to 40 h"), """
                    +    RTO 7 h
                    +    RPO 40 h
                    """, "webShop (critical) has no volume"),
            new BrokenPlan("D02",
                    MailOrder.with("RTO 4 h\n    RPO 15 min\n    volume 20 GB",
                            "RTO 8 h\n    RPO 15 min\n    volume 20 GB"),
                    List.of("set the RTO of crm to 7 h"), """
                    -    RTO 8 h
                    +    RTO 7 h
                    """),
            new BrokenPlan("D03", MailOrder.with("RTO 2 h", "RTO 5 h"),
                    List.of("set the RTO of orderDb to 4 h"), """
                    -    RTO 5 h
                    +    RTO 4 h
                    """),
            new BrokenPlan("D04", MailOrder.with("RPO 2 d\n    volume 80 GB", "RPO 1 d\n    volume 80 GB"),
                    List.of("protect statistics by groupSnapshot", "protect statistics by replica"), """
                    -    protected by nightlyTape
                    +    protected by nightlyTape, groupSnapshot
                    """),
            new BrokenPlan("D05", MailOrder.with("RPO 2 d\n    volume 80 GB", "RPO 0 min\n    volume 80 GB").andPlus("""
                    protection mirror { replication synchronous copies on san2 encrypted serves kinds database }
                    """),
                    List.of("protect statistics by mirror"), """
                    -    protected by nightlyTape
                    +    protected by nightlyTape, mirror
                    """),
            new BrokenPlan("D08",
                    MailOrder.with("volume 80 GB\n    changes 2 GB per day\n    protected by nightlyTape",
                            "volume 80 GB\n    changes 2 GB per day\n    protected by replica"),
                    List.of("protect statistics by groupSnapshot", "protect statistics by nightlyTape"), """
                    -    protected by replica
                    +    protected by replica, groupSnapshot
                    """),
            new BrokenPlan("D09", MailOrder.with("kept 60 d", "kept 2 d"),
                    List.of("keep the copies of cloudBackup for 3 d"), """
                    -    kept 2 d
                    +    kept 3 d
                    """),
            new BrokenPlan("D11",
                    MailOrder.with("changes 0 MB per day\n    protected by nightlyTape",
                            "changes 0 MB per day\n    protected by replica"),
                    List.of("protect webShop by groupSnapshot", "protect webShop by nightlyTape"), """
                    -    protected by replica
                    +    protected by replica, groupSnapshot
                    """),
            new BrokenPlan("D12", MailOrder.with("copies on san1, on san2\n    encrypted", "copies on san1, on san2"),
                    List.of("say that groupSnapshot is encrypted"), """
                    +    encrypted
                    """),
            new BrokenPlan("E01", MailOrder.with("statistics independent", "statistics"),
                    List.of("put statistics in the group shop", "say that the flow to statistics is independent"), """
                    -    members orderDb, crm, warehouse
                    +    members orderDb, crm, warehouse, statistics
                    """),
            new BrokenPlan("E02", MailOrder.with("changes 0 MB", "changes 10 MB"),
                    List.of("put webShop in the group shop"), """
                    -    members orderDb, crm, warehouse
                    +    members orderDb, crm, warehouse, webShop
                    """),
            new BrokenPlan("E03", MailOrder.with("accounting, payroll\n    RPO", "accounting, payroll, crm\n    RPO"),
                    List.of("take crm out of the group books", "take crm out of the group shop"), """
                    -    members accounting, payroll, crm
                    +    members accounting, payroll
                    """),
            new BrokenPlan("E04", MailOrder.with("RPO 15 min\n    captured by", "RPO 30 min\n    captured by"),
                    List.of("set the RPO of the group shop to 15 min"), """
                    -    RPO 30 min
                    +    RPO 15 min
                    """),
            new BrokenPlan("E05", MailOrder.with("captured by nightlyTape", "captured by imageCopies"),
                    List.of("let nightlyTape capture the group books"), """
                    -    captured by imageCopies
                    +    captured by nightlyTape
                    """),
            new BrokenPlan("E06",
                    MailOrder.with("RPO 2 d\n    captured by nightlyTape", "RPO 1 d\n    captured by nightlyTape")
                            .andWith("accounting from nightlyTape by", "accounting by")
                            .andWith("payroll from nightlyTape by", "payroll by")
                            .andWith("accounting from nightlyTape after", "accounting after")
                            .andWith("payroll from nightlyTape after", "payroll after").andPlus("""
                                    protection eveningTape {
                                        backup full every 12 h takes 1 h shipped after 1 h kept 30 d encrypted
                                        captures together copies at vault restores 100 GB per h restarts in 30 min
                                        serves kinds officeSuite
                                    }
                                    """),
                    List.of("let eveningTape capture the group books"), """
                    -    captured by nightlyTape
                    +    captured by eveningTape
                    """));

    private BrokenProtection() {}
}
