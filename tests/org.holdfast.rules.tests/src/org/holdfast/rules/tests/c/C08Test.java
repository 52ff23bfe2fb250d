package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C08Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C08 error depotPower at `depotPower`: depotPower has no place; say at which site it is"),
                MailOrder.with("    at depot\n    replaced", "    replaced").check().findings());
    }

    @Test
    void nearMissASupplierWithoutAPlace() {
        assertEquals(List.of(),
                MailOrder.with("supplier cloudOffice \"Mail and files in the cloud\" {\n    at cloudCentre",
                        "supplier cloudOffice \"Mail and files in the cloud\" {").check().findings());
    }

    @Test
    void eachSort() {
        assertEquals(
                List.of("C08 warning crm at `crm`: crm has no place; say at which site it is, or which machine it is on",
                        "C08 warning crmVm at `crmVm`: crmVm has no place; say at which site it is, or which host it is on",
                        "C08 warning esx1 at `esx1`: esx1 has no place; say at which site it is",
                        "C08 warning grid at `grid`: grid has no place; say at which site it is",
                        "C08 warning lan at `lan`: lan has no place; say at which site it is",
                        "C08 warning san at `san`: san has no place; say at which site it is"),
                findings("system crm  vm crmVm  host esx1  storage san  network lan  utility grid  supplier post"));
    }

    @Test
    void whatIsOnSomethingIsWhereThatIs() {
        assertEquals(List.of(), findings("""
                site hq
                system crm { on crmVm }
                vm crmVm { on esx1 }
                host esx1 { at hq }
                """));
    }

    @Test
    void onlyWhatCarriesTheOthers() {
        assertEquals(List.of("C08 warning esx1 at `esx1`: esx1 has no place; say at which site it is"), findings("""
                system crm { on crmVm }
                vm crmVm { on esx1 }
                host esx1
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C08");
    }
}
