package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.testing.PlanTexts;

/** A plan from texts, of which tests want something else. */
abstract class EditedPlan {
    LoadedPlan plan = new LoadedPlan(List.of(), List.of());

    /** Loads texts, in which the language finds no problem. */
    void load(String... texts) {
        plan = PlanTexts.loadClean(texts);
    }

    /** The element with a fragment. */
    EObject at(String fragment) {
        return plan.files().stream().map(file -> file.getEObject(fragment)).filter(found -> found != null).findFirst()
                .orElseThrow();
    }

    static Draft draft() {
        return new Draft();
    }

    static List<TextEdit> edits(Draft draft) {
        return PlanTexts.service(PlanEdits.class).of(draft);
    }

    /** The texts of all files once the draft is carried out; they can be read again. */
    void assertEdited(Draft draft, String... expected) {
        List<TextEdit> edits = edits(draft);
        List<String> texts = plan.files().stream()
                .map(file -> TextEdits.apply(file.getParseResult().getRootNode().getText(),
                        edits.stream().filter(edit -> edit.file().equals(file.getURI())).toList()))
                .toList();
        assertEquals(String.join("-----\n", expected), String.join("-----\n", texts));
        PlanTexts.loadClean(texts.toArray(String[]::new));
    }
}
