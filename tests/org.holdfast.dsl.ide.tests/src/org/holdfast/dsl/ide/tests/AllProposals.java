package org.holdfast.dsl.ide.tests;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Takes all that is offered. */
@NonNullByDefault({})
record AllProposals(List<ContentAssistEntry> entries) implements IIdeContentProposalAcceptor {

    @Override
    public void accept(@Nullable ContentAssistEntry entry, int priority) {
        if (entry != null) {
            entries.add(entry);
        }
    }

    @Override
    public boolean canAcceptMoreProposals() {
        return true;
    }
}
