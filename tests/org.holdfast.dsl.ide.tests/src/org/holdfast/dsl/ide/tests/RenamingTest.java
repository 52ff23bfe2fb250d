package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.ide.rename.NamedPlace;
import org.holdfast.dsl.ide.rename.Renaming;
import org.junit.jupiter.api.Test;

/** New names for elements. */
class RenamingTest {
    private static final String PLAN = """
            plan p
            site ^not
            host esx { at ^not }
            """;

    @Test
    void aNameIsFoundBehindItsCaret() {
        assertEquals(PLAN.replace("^not", "hq"), renamed(PLAN.indexOf("^not"), "hq"));
        assertEquals(PLAN.replace("^not", "hq"), renamed(PLAN.lastIndexOf("^not") + 2, "hq"));
    }

    private static String renamed(int offset, String name) {
        Renaming renaming = Editor.service(Renaming.class);
        Editor editor = Editor.of(PLAN);
        NamedPlace.Found place = renaming.at(editor.file(), offset).orElseThrow();
        return TextEdits.apply(PLAN, renaming.edits(place.element(), name));
    }
}
