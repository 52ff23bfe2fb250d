package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.holdfast.diagram.tool.ToolException;
import org.junit.jupiter.api.Test;

/** Systems that are selected become a consistency group. */
class GroupTest {
    private static final String PLAN = """
            plan shop "Shop"
            host rack "Rack"
            system web "Web"
            system stock "Stock"
            system crm "Customers"
            group books "Books" { members crm }
            """;

    @Test
    void aGroupIsMadeOfTheSystemsThatAreSelected() {
        Workplace workplace = workplace();
        workplace.tools().applying().apply("GroupSelection", List.of("System:stock", "System:web"));
        assertEquals(PLAN + """

                group group1 {
                    members stock, web
                }
                """, workplace.texts().getFirst());
    }

    @Test
    void onlyOfSystemsAndOfTwoAtLeast() {
        assertRefused("'Group of what is selected' cannot be used on 'Web'.", "System:web");
        assertRefused("'Group of what is selected' cannot be used on 'Web', 'Rack'.", "System:web", "Host:rack");
        assertRefused("'Group of what is selected' cannot be used here.");
    }

    private static void assertRefused(String why, String... selected) {
        assertEquals(why, assertThrows(ToolException.class,
                () -> workplace().tools().applying().apply("GroupSelection", List.of(selected))).getMessage());
    }

    private static Workplace workplace() {
        return Workplace.of("Dependencies", Optional.empty(), List.of(PLAN));
    }
}
