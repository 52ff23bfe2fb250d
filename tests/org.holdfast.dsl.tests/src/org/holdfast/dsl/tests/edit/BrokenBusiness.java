package org.holdfast.dsl.tests.edit;

import java.util.List;

import org.holdfast.testing.MailOrder;

/** Steps a to c: offerings, functions and systems. */
final class BrokenBusiness {
    static final List<BrokenPlan> PLANS = List.of(
            new BrokenPlan("A01", MailOrder.with("core\n    requires customerRecords", "requires customerRecords"),
                    List.of("mark onlineSales as core", "mark catalogueSales as core", "mark fulfilment as core"), """
                    +    core
                    """),
            new BrokenPlan("A03", MailOrder.with("used through crm, warehouse", ""),
                    List.of("say that orderBook is used through crm", "say that orderBook is used through warehouse",
                            "say that orderBook is used through webShop"),
                    """
                    +    used through crm
                    """),
            new BrokenPlan("A04", MailOrder.plus("""
                    system designDb { kind database on statisticsVm RTO 3 d }
                    information designs { intellectual property held in designDb used through designDb }
                    """),
                    List.of("protect designDb by groupSnapshot", "protect designDb by nightlyTape"), """
                    -system designDb { kind database on statisticsVm RTO 3 d }
                    +system designDb { kind database on statisticsVm RTO 3 d protected by groupSnapshot }
                    """),
            new BrokenPlan("B01", MailOrder.with("priority high\n    MTD 2 d", "MTD 2 d"),
                    List.of("set the priority of collectPayments to high"), """
                    +    priority high
                    """),
            new BrokenPlan("B05", MailOrder.with("priority high\n    MTD 2 d", "priority medium\n    MTD 2 d"),
                    List.of("set the priority of collectPayments to high",
                            "set the priority of collectPayments to critical"),
                    """
                    -    priority medium
                    +    priority high
                    """),
            new BrokenPlan("B06", MailOrder.with("needs accounting, payroll", "needs accounting, payroll, wrapGifts"),
                    List.of("set the priority of wrapGifts to medium"), """
                    -    priority low
                    +    priority medium
                    """),
            new BrokenPlan("B08",
                    MailOrder.with("role depotLead \"Head of the depot\" held by vlad, sanda",
                            "role depotLead \"Head of the depot\""),
                    List.of("let sanda hold the role depotLead", "let vlad hold the role depotLead",
                            "let ana hold the role depotLead"),
                    """
                    -role depotLead "Head of the depot"
                    +role depotLead "Head of the depot" held by sanda
                    """),
            new BrokenPlan("C02",
                    MailOrder.with("priority low\n    MTD 4 w\n    WRT 1 d\n    manual",
                            "priority high\n    MTD 2 d\n    WRT 1 d\n    "),
                    List.of("say that wrapGifts is manual"), """
                    +    manual
                    """),
            new BrokenPlan("C03", MailOrder.with("priority critical\n    on orderVm", "priority high\n    on orderVm"),
                    List.of("set the priority of orderDb to critical"), """
                    -    priority high
                    +    priority critical
                    """),
            new BrokenPlan("C04",
                    MailOrder.with("size 4 cpu, 32 GB\n    image 40 GB\n    fails over to esx2",
                            "size 4 cpu, 32 GB\n    image 40 GB\n    fails over to esx1"),
                    List.of("let crmVm not fail over to esx1"), """
                    -    fails over to esx1 within 10 min
                    """),
            new BrokenPlan("C04",
                    MailOrder.with(
                            "kind server\n    priority critical\n    at equipmentRoom\n    platform \"ESXi 8\"\n    hypervisor full",
                            "kind server\n    priority critical\n    at equipmentRoom\n    platform \"ESXi 8\"\n    hypervisor oslevel"),
                    List.of("set the platform of officeVm to \"ESXi 8\""), """
                    -    platform "Windows Server 2022"
                    +    platform "ESXi 8"
                    """),
            new BrokenPlan("C08",
                    MailOrder.with("storage san2 \"Disk array 2\" {\n    kind server\n    at equipmentRoom",
                            "storage san2 \"Disk array 2\" {\n    kind server"),
                    List.of("say that san2 is at ploiestiOffice.equipmentRoom"), """
                    +    at equipmentRoom
                    """),
            new BrokenPlan("C11",
                    MailOrder.with("host esx2 \"ESX 2\" {\n    kind server\n    priority critical",
                            "host esx2 \"ESX 2\" {\n    kind server\n    priority medium"),
                    List.of("set the priority of esx2 to critical"), """
                    -    priority medium
                    +    priority critical
                    """));

    private BrokenBusiness() {}
}
