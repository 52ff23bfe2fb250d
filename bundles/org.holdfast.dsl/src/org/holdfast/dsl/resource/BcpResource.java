package org.holdfast.dsl.resource;

import com.google.inject.Inject;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.linking.BcpLinker;

/**
 * A plan file.
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
public class BcpResource extends LinkedResource {
    @Inject
    private PlanEdits edits;
    @Inject
    private BcpLinker linker;
    @Inject
    private IDefaultResourceDescriptionStrategy exported;
    private Saving pending;
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
        Optional<ElementUpdate> element = elementUpdate(offset, replacedTextLength, newText);
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
        Optional<ElementUpdate> element = elementUpdate(offset, replacedTextLength, newText)
                .filter(ElementUpdate::keepsLinks);
        element.ifPresent(this::change);
        return element.isPresent();
    }

    private Optional<ElementUpdate> elementUpdate(int offset, int length, String newText) {
        return isLoaded() ? ElementText.changed(this, offset, length, newText)
                .map(text -> new ElementUpdate(this, linker, new ElementReplacement(text, exported)))
                : Optional.empty();
    }

    private void change(ElementUpdate element) {
        isUpdating = true;
        try {
            if (!element.apply()) {
                updateInternalState(getParseResult());
                Neighbours.relink(this);
            }
        } finally {
            isUpdating = false;
        }
    }

    @Override
    public void reparse(String newContent) throws IOException {
        super.reparse(newContent);
        Neighbours.relink(this);
    }

    /** Takes an element and its contents out of the file, open to what updates elements. */
    @Override
    protected void unload(EObject element) {
        super.unload(element);
    }

    /** An element has come in the place of another. */
    void adopt(EObject element) {
        reattachModificationTracker(element);
        clearCache();
    }

    @Override
    protected void doUnload() {
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
}
