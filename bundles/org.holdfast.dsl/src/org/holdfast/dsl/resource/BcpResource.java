package org.holdfast.dsl.resource;

import com.google.inject.Inject;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.linking.BcpLinker;
import org.holdfast.dsl.linking.BcpLinkingMessages;
import org.holdfast.dsl.syntax.TextRange;

/**
 * A plan file. It remembers which names led nowhere, so that each is told once and a name that leads somewhere costs no
 * search for a message.
 * <p>
 * Where a change of the text stays within one element that goes on offering the same names, only that element is read
 * and linked anew, and references to it, in all files of the resource set, lead to what stands for it now. All else is
 * read anew as a whole, and the other files are linked anew, too.
 * <p>
 * A model that was changed through EMF is saved by the smallest edits of the text that it was read from: what was not
 * changed stays byte by byte. Where an element was renamed, references to it follow when their files are saved too, if
 * they were linked before ({@code EcoreUtil.resolveAll}). The elements stay the same objects. A model that the language
 * cannot say is an {@link IOException} that names the element, and nothing is written.
 */
@NonNullByDefault({})
public class BcpResource extends LazyLinkingResource {
    private final Told told = new Told(this);
    @Inject
    private PlanEdits edits;
    @Inject
    private BcpLinker linker;
    @Inject
    private IDefaultResourceDescriptionStrategy exported;
    private Saving pending;
    private Linked linked = Linked.NOT;
    /** With which names it was sought what led nowhere. */
    private int sought;
    /** The fragments of what the file had, while it is unloaded. */
    private Fragments leaving;

    /** Plan files are in UTF-8, whatever the platform prefers. */
    @Override
    public String getEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    /** The text is made before the file is opened, so that a failure leaves the file as it is. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        pending = Saving.toDisk(this, getURIConverter(), edits);
        try {
            super.save(options);
        } finally {
            pending = null;
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        (pending == null ? Saving.plain(this, edits) : pending).write(out);
    }

    /** Afterwards all files of the resource set are linked with the new text, or will be when they are asked. */
    @Override
    public void update(int offset, int replacedTextLength, String newText) {
        Optional<ElementReplacement> element = replacement(offset, replacedTextLength, newText);
        if (element.isPresent()) {
            change(element.get());
        } else {
            super.update(offset, replacedTextLength, newText);
            Neighbours.relink(this);
        }
    }

    /**
     * Changes the text if the change stays within one element that goes on offering the same names, and if this file is
     * linked: then what is known of names holds. Else nothing is done.
     *
     * @return whether the text was changed
     */
    public boolean updateElement(int offset, int replacedTextLength, String newText) {
        Optional<ElementReplacement> element = replacement(offset, replacedTextLength, newText)
                .filter(this::keepsLinks);
        element.ifPresent(this::change);
        return element.isPresent();
    }

    private void change(ElementReplacement element) {
        isUpdating = true;
        try {
            if (!replace(element)) {
                updateInternalState(getParseResult());
                Neighbours.relink(this);
            }
        } finally {
            isUpdating = false;
        }
    }

    private Optional<ElementReplacement> replacement(int offset, int length, String newText) {
        return isLoaded() ? ElementText.changed(this, offset, length, newText)
                .map(text -> new ElementReplacement(text, exported)) : Optional.empty();
    }

    @Override
    public void reparse(String newContent) throws IOException {
        super.reparse(newContent);
        Neighbours.relink(this);
    }

    private boolean keepsLinks(ElementReplacement element) {
        return element.keepsNames() && linked.isUpToDate(this) && linked.isLean(this) && told.isAllThatIsWrong();
    }

    /** Whether the other links could be kept. */
    private boolean replace(ElementReplacement element) {
        boolean kept = keepsLinks(element);
        Fragments fragments = Fragments.in(this, getCache());
        unload(element.text().before());
        setParseResult(element.text().replace());
        boolean complete = kept && linkOnly(element.text().after(), element.gone())
                && Neighbours.redirect(this, element.references());
        if (complete && fragments.replace(element.gone(), element.text().after())) {
            fragments.keep(this, getCache());
        }
        return complete;
    }

    /** After so many problems that messages are told without suggestions, which ones depends on the order of the file. */
    private boolean linkOnly(EObject element, Set<EObject> gone) {
        reattachModificationTracker(element);
        clearCache();
        told.forget(gone);
        ListBasedDiagnosticConsumer problems = new ListBasedDiagnosticConsumer();
        linker.linkOnly(element, problems);
        EcoreUtil.getAllContents(List.of(element), false).forEachRemaining(each -> resolve((InternalEObject) each));
        return problems.getResult(Severity.ERROR).isEmpty() && problems.getResult(Severity.WARNING).isEmpty()
                && told.size() < BcpLinkingMessages.SUGGESTIONS;
    }

    private void resolve(InternalEObject source) {
        for (EReference reference : source.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                resolveLazyCrossReference(source, reference);
            }
        }
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
        leaving = Fragments.of(this);
        try {
            super.doUnload();
        } finally {
            leaving = null;
        }
    }

    /** While the file is unloaded, links of other files to it become such as lead to the same names when it is back. */
    @Override
    public String getURIFragment(EObject element) {
        Optional<String> kept = leaving == null ? Optional.empty() : leaving.fragment(element);
        return kept.orElseGet(() -> super.getURIFragment(element));
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator cancelled) {
        if (!linked.isUpToDate(this)) {
            Linked now = Linked.now(this);
            super.resolveLazyCrossReferences(cancelled);
            linked = now;
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

    int proxies() {
        return getLazyProxyInformation().size();
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
