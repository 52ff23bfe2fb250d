package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.internal.text.completion.PlanAssistance;
import org.junit.jupiter.api.Test;

/** What the editor offers where something is written. */
class PlanCompletionTest {

    private static final String PLAN = "plan p\nhost h\nsystem crm {\n    on \n}\n";

    @Test
    void offersElementsOfTheRightSortWithIconAndExplanation() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("completion")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            ICompletionProposal host = proposals(editor, PLAN.indexOf("on ") + 3).get(0);

            assertEquals("h  host", host.getDisplayString());
            assertNotNull(host.getImage());
            assertEquals("A physical server.",
                    String.valueOf(host.getAdditionalProposalInfo()).split("(?<=\\.)", 2)[0]);

            apply(host, editor, PLAN.indexOf("on ") + 3);

            assertEquals(PLAN.replace("on ", "on h"), editor.document().get());
        }
    }

    @Test
    void insertsAWholeElementToFillIn() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("snippet")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", "plan p\nsup"));
            ICompletionProposal snippet = proposals(editor, "plan p\nsup".length()).stream()
                    .filter(proposal -> proposal.getDisplayString().startsWith("supplier …")).findFirst().orElseThrow();

            apply(snippet, editor, "plan p\nsup".length());

            assertEquals("plan p\nsupplier name \"title\" {\n    \n}", editor.document().get());
        }
    }

    @Test
    void narrowsWhatIsOfferedWhileOneTypesOn() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("narrowed")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", "plan p\nsu"));
            ICompletionProposalExtension2 supplier = (ICompletionProposalExtension2) proposals(editor, 9).stream()
                    .filter(proposal -> proposal.getDisplayString().equals("supplier")).findFirst().orElseThrow();

            editor.document().replace(9, 0, "p");
            assertTrue(supplier.validate(editor.document(), 10, null));
            editor.document().replace(10, 0, "x");
            assertTrue(!supplier.validate(editor.document(), 11, null));
        }
    }

    private static List<ICompletionProposal> proposals(PlanEditor editor, int offset) {
        return Window.await(Workers.supply(() -> Stream
                .of(new PlanAssistance().computeCompletionProposals(editor.viewer(), offset)).toList()));
    }

    private static void apply(ICompletionProposal proposal, PlanEditor editor, int offset) {
        ((ICompletionProposalExtension2) proposal).apply(editor.viewer(), '\0', 0, offset);
    }
}
