package org.holdfast.dsl.resource;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;
import org.holdfast.dsl.syntax.TextRange;

/**
 * A file that remembers with which names it was linked, so that it is linked again only when they have changed, and which
 * names led nowhere, so that each is told once and a name that leads somewhere costs no search for a message.
 */
@NonNullByDefault({})
abstract class LinkedResource extends LazyLinkingResource {
    private final Told told = new Told(this);
    private Linked linked = Linked.NOT;
    /** With which names it was sought what led nowhere. */
    private int sought;

    Linked linked() {
        return linked;
    }

    Told told() {
        return told;
    }

    /** How many links there are to resolve. */
    int proxies() {
        return getLazyProxyInformation().size();
    }

    @Override
    protected void doLinking() {
        linked = Linked.NOT;
        Linked.namesChanged(this);
        super.doLinking();
    }

    @Override
    protected void doUnload() {
        Linked.namesChanged(this);
        super.doUnload();
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator cancelled) {
        if (!linked.isUpToDate(this)) {
            Linked now = Linked.now(this);
            super.resolveLazyCrossReferences(cancelled);
            linked = now;
        }
    }

    /** Resolves what one element refers to. */
    void resolve(InternalEObject source) {
        for (EReference reference : source.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                resolveLazyCrossReference(source, reference);
            }
        }
    }

    /** What led nowhere may lead somewhere since another file was read, and is sought again when it is asked for. */
    @Override
    protected Set<String> getUnresolvableURIFragments() {
        Set<String> nowhere = super.getUnresolvableURIFragments();
        int names = getResourceSet() == null ? 0 : NamesState.of(getResourceSet()).changes();
        if (names != sought) {
            nowhere.clear();
            sought = names;
        }
        return nowhere;
    }

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link) {
        if (!isValidationDisabled() && !told.contains(link)) {
            told.tell(link, createDiagnostic(link, createDiagnosticMessage(link)));
        }
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
        told.takeBack(link);
    }

    @Override
    protected void addSyntaxDiagnostic(List<Diagnostic> problems, INode node) {
        TextRange.of(node.getSyntaxErrorMessage().getIssueData()).ifPresentOrElse(
                range -> problems.add(new SyntaxProblem(node, range)), () -> super.addSyntaxDiagnostic(problems, node));
    }

    @Override
    protected void clearErrorsAndWarnings() {
        told.clear();
        super.clearErrorsAndWarnings();
    }
}
