package org.holdfast.dsl.resource;

import com.google.inject.Inject;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.dsl.syntax.TextRange;

/**
 * A plan file. It remembers which names led nowhere, so that each is told once and a name that leads somewhere costs no
 * search for a message.
 * <p>
 * A model that was changed through EMF is saved by the smallest edits of the text that it was read from: what was not
 * changed stays byte by byte. Where an element was renamed, references to it follow when their files are saved too, if
 * they were linked before ({@code EcoreUtil.resolveAll}). The elements stay the same objects. A model that the language
 * cannot say is an {@link IOException} that names the element, and nothing is written.
 */
@NonNullByDefault({})
public class BcpResource extends LazyLinkingResource {
    private final Set<Triple<EObject, EReference, INode>> told = new HashSet<>();
    @Inject
    private PlanEdits edits;
    private NewText pending;

    /** Plan files are in UTF-8, whatever the platform prefers. */
    @Override
    public String getEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    /** The text is made before the file is opened, so that a failure leaves the file as it is. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        pending = newText();
        try {
            super.save(options);
        } finally {
            pending = null;
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        NewText text = pending == null ? newText() : pending;
        out.write(text.text().getBytes(StandardCharsets.UTF_8));
        text.adopt();
    }

    private NewText newText() throws IOException {
        try {
            return NewText.of(this, edits);
        } catch (UnwritableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

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
