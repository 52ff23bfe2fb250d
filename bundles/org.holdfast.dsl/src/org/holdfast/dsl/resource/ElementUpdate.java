package org.holdfast.dsl.resource;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.holdfast.dsl.linking.BcpLinker;
import org.holdfast.dsl.linking.BcpLinkingMessages;

/** Puts what the new text of an element says into its place in a file, and links it alone where all other links hold. */
@NonNullByDefault({})
final class ElementUpdate {
    private final BcpResource file;
    private final BcpLinker linker;
    private final ElementReplacement element;

    ElementUpdate(BcpResource file, BcpLinker linker, ElementReplacement element) {
        this.file = file;
        this.linker = linker;
        this.element = element;
    }

    /** Whether what is known of names will hold: the file is linked, and the element goes on offering the same. */
    boolean keepsLinks() {
        return element.keepsNames() && file.linked().isUpToDate(file) && file.linked().isLean(file)
                && file.told().isAllThatIsWrong();
    }

    /**
     * Replaces the element.
     *
     * @return whether the other links could be kept; if not, the file and its neighbours are to be linked
     */
    boolean apply() {
        boolean kept = keepsLinks();
        Fragments fragments = Fragments.in(file, file.getCache());
        file.unload(element.text().before());
        file.setParseResult(element.text().replace());
        boolean complete = kept && linkOnly(element.text().after(), element.gone())
                && Neighbours.redirect(file, element.references());
        if (complete && fragments.replace(element.gone(), element.text().after())) {
            fragments.keep(file, file.getCache());
        }
        return complete;
    }

    /** After so many problems that messages are told without suggestions, which ones depends on the order of the file. */
    private boolean linkOnly(EObject after, Set<EObject> gone) {
        file.adopt(after);
        file.told().forget(gone);
        ListBasedDiagnosticConsumer problems = new ListBasedDiagnosticConsumer();
        linker.linkOnly(after, problems);
        EcoreUtil.getAllContents(List.of(after), false)
                .forEachRemaining(each -> file.resolve((InternalEObject) each));
        return problems.getResult(Severity.ERROR).isEmpty() && problems.getResult(Severity.WARNING).isEmpty()
                && file.told().size() < BcpLinkingMessages.SUGGESTIONS;
    }
}
