package org.holdfast.dsl.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.holdfast.dsl.syntax.TextRange;

/**
 * A plan file. It remembers which names led nowhere, so that each is told once and a name that leads somewhere costs no
 * search for a message.
 */
@NonNullByDefault({})
public class BcpResource extends LazyLinkingResource {
    private final Set<Triple<EObject, EReference, INode>> told = new HashSet<>();

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link) {
        if (!isValidationDisabled() && told.add(link)) {
            getErrors().add(createDiagnostic(link, createDiagnosticMessage(link)));
        }
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
        if (told.remove(link)) {
            super.removeDiagnostic(link);
        }
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
