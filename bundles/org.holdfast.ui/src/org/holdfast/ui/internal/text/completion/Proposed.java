package org.holdfast.ui.internal.text.completion;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.model.sort.Sort;

/**
 * What can be written at a place, as values.
 *
 * @param text
 *            what is inserted
 * @param prefix
 *            what is written of it already
 * @param label
 *            how it is shown
 * @param says
 *            what is said beside; may be empty
 * @param explains
 *            what is said of it at length, in Markdown; may be empty
 * @param isSnippet
 *            whether the text has places to fill in
 * @param type
 *            which sort of element it is or begins; empty for other words
 */
record Proposed(String text, String prefix, String label, String says, String explains, boolean isSnippet,
        Optional<EClass> type) {

    static Proposed of(ContentAssistEntry entry) {
        return new Proposed(entry.getProposal(), orEmpty(entry.getPrefix()),
                entry.getLabel() == null ? entry.getProposal() : entry.getLabel(), orEmpty(entry.getDescription()),
                orEmpty(entry.getDocumentation()), ContentAssistEntry.KIND_SNIPPET.equals(entry.getKind()),
                typeOf(entry));
    }

    private static Optional<EClass> typeOf(ContentAssistEntry entry) {
        if (entry.getSource() instanceof IEObjectDescription element) {
            return Optional.of(element.getEClass());
        }
        String word = entry.getProposal().split(" ", 2)[0];
        return ContentAssistEntry.KIND_SNIPPET.equals(entry.getKind()) ? Sort.ofWord(word).map(Sort::type)
                .filter(type -> !type.isAbstract()) : Optional.empty();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
