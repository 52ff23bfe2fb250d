package org.holdfast.dsl.resource;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;

/**
 * With what a file was linked.
 *
 * @param text
 *            the root of its text; null if it was not linked
 * @param names
 *            how often names had changed in the resource set
 * @param proxies
 *            how many links there were to resolve
 */
@NonNullByDefault({})
record Linked(@Nullable INode text, int names, int proxies) {
    static final Linked NOT = new Linked(null, 0, 0);
    /** Each element that is linked alone leaves some behind, which are of no use any more. */
    private static final int FEW = 1_000;

    /** As the file is now. */
    static Linked now(LinkedResource file) {
        ResourceSet files = file.getResourceSet();
        return files == null || file.getParseResult() == null ? NOT
                : new Linked(file.getParseResult().getRootNode(), NamesState.of(files).changes(), file.proxies());
    }

    static void namesChanged(LinkedResource file) {
        if (file.getResourceSet() != null) {
            NamesState.of(file.getResourceSet()).change();
        }
    }

    /** Whether the links hold: the text is the same but for elements that were linked alone, and so are all names. */
    boolean isUpToDate(LinkedResource file) {
        Linked now = now(file);
        return text != null && text == now.text && names == now.names;
    }

    /** Whether little was left behind since. */
    boolean isLean(LinkedResource file) {
        return file.proxies() <= 2 * proxies + FEW;
    }
}
