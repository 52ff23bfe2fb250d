package org.holdfast.dsl.resource;

import com.google.inject.Inject;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;
import org.holdfast.dsl.plan.ByteOrderMark;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.UnwritableException;
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
    private final Map<Triple<EObject, EReference, INode>, Diagnostic> told = new LinkedHashMap<>();
    @Inject
    private PlanEdits edits;
    @Inject
    private BcpLinker linker;
    @Inject
    private IDefaultResourceDescriptionStrategy exported;
    private NewText pending;
    private String mark = "";
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
        pending = newText();
        mark = markOfFile();
        try {
            super.save(options);
        } finally {
            pending = null;
            mark = "";
        }
    }

    /** The byte order mark that the file has on disk. */
    private String markOfFile() throws IOException {
        if (!getURIConverter().exists(getURI(), null)) {
            return "";
        }
        try (InputStream in = getURIConverter().createInputStream(getURI())) {
            return ByteOrderMark.of(in);
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        NewText text = pending == null ? newText() : pending;
        out.write((mark + text.text()).getBytes(StandardCharsets.UTF_8));
        text.adopt();
    }

    private NewText newText() throws IOException {
        try {
            return NewText.of(this, edits);
        } catch (UnwritableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Afterwards all files of the resource set are linked with the new text, or will be when they are asked. */
    @Override
    public void update(int offset, int replacedTextLength, String newText) {
        Optional<ElementReplacement> element = replacement(offset, replacedTextLength, newText);
        if (element.isPresent()) {
            change(element.get());
        } else {
            super.update(offset, replacedTextLength, newText);
            relinkOthers();
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
                relinkOthers();
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
        relinkOthers();
    }

    private void relinkOthers() {
        List<Resource> files = getResourceSet() == null ? List.of() : List.copyOf(getResourceSet().getResources());
        for (Resource file : files) {
            if (file != this && file.isLoaded() && file instanceof BcpResource other) {
                other.relink();
            }
        }
    }

    private boolean keepsLinks(ElementReplacement element) {
        return element.keepsNames() && linked.isUpToDate(this) && linked.isLean(this)
                && told.size() == getErrors().size();
    }

    /** Whether the other links could be kept. */
    private boolean replace(ElementReplacement element) {
        boolean kept = keepsLinks(element);
        Fragments fragments = Fragments.in(this, getCache());
        unload(element.text().before());
        setParseResult(element.text().replace());
        boolean complete = kept && linkOnly(element.text().after(), element.gone())
                && redirect(element.references());
        if (complete && fragments.replace(element.gone(), element.text().after())) {
            fragments.keep(this, getCache());
        }
        return complete;
    }

    private boolean redirect(References references) {
        boolean complete = references.redirect(getResourceSet());
        references.files().forEach(file -> {
            if (file != this && file instanceof BcpResource other) {
                other.clearCache();
            }
        });
        return complete;
    }

    /** After so many problems that messages are told without suggestions, which ones depends on the order of the file. */
    private boolean linkOnly(EObject element, Set<EObject> gone) {
        reattachModificationTracker(element);
        clearCache();
        told.entrySet()
                .removeIf(each -> gone.contains(each.getKey().getFirst()) && getErrors().remove(each.getValue()));
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
        if (!isValidationDisabled() && !told.containsKey(link)) {
            Diagnostic problem = createDiagnostic(link, createDiagnosticMessage(link));
            told.put(link, problem);
            getErrors().add(problem);
        }
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
        Diagnostic problem = told.remove(link);
        if (problem != null) {
            getErrors().remove(problem);
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
