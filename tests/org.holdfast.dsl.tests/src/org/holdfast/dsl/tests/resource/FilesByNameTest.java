package org.holdfast.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.scoping.FilesByName;
import org.holdfast.model.Document;
import org.holdfast.model.NamedElement;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** Which files have a name is known whichever way names come and go. */
class FilesByNameTest {
    private static final String SYSTEM = "system crm { RTO 4 h }\n";

    private final LoadedPlan plan = PlanTexts.load("plan novum\n", SYSTEM, SYSTEM + "site hq { site room }\n");
    private final ResourceSet files = plan.files().getFirst().getResourceSet();

    @Test
    void aNameIsInAllFilesThatHaveItInAllItsForms() {
        assertEquals(List.of(1, 2), filesWith("crm"));
        assertEquals(List.of(2), filesWith("hq.room"));
        assertEquals(List.of(2), filesWith("room"));
        assertEquals(List.of(), filesWith("room.hq"));
        assertEquals(List.of(plan.files().getFirst()), FilesByName.of(files).withPlan());
    }

    @Test
    void namesComeAndGoWithTheText() {
        filesWith("crm");

        plan.files().get(1).update("system ".length(), "crm".length(), "erp");

        assertEquals(List.of(2), filesWith("crm"));
        assertEquals(List.of(1), filesWith("erp"));
    }

    @Test
    void namesComeAndGoWithTheModel() {
        filesWith("crm");

        ((NamedElement) ((Document) plan.files().get(1).getContents().getFirst()).getElements().getFirst())
                .setName("erp");

        assertEquals(List.of(2), filesWith("crm"));
        assertEquals(List.of(1), filesWith("erp"));
    }

    @Test
    void namesGoWithTheFile() {
        filesWith("crm");

        files.getResources().remove(1);

        assertEquals(List.of(2), filesWith("crm"));
    }

    private List<Integer> filesWith(String name) {
        List<Resource> found = FilesByName.of(files).with(QualifiedName.create(name.split("\\.")));
        return found.stream().map(plan.files()::indexOf).toList();
    }
}
