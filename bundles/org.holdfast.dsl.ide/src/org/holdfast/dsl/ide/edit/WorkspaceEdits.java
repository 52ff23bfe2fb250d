package org.holdfast.dsl.ide.edit;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

/** Turns edits at offsets into edits at lines and columns, file by file. */
public class WorkspaceEdits {
    @Inject
    private UriExtensions uris;

    /**
     * The edits as a client takes them.
     *
     * @param changes
     *            the edits, in the texts as they are parsed now
     * @param plan
     *            the files of the plan
     */
    public WorkspaceEdit of(List<org.holdfast.dsl.edit.TextEdit> changes, ResourceSet plan) {
        Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
        Map<URI, Document> documents = new LinkedHashMap<>();
        for (org.holdfast.dsl.edit.TextEdit change : changes) {
            Document text = documents.computeIfAbsent(change.file(), file -> document(plan, file));
            byFile.computeIfAbsent(uris.toUriString(change.file()), key -> new ArrayList<>()).add(new TextEdit(
                    new Range(text.getPosition(change.offset()), text.getPosition(change.end())), change.text()));
        }
        return new WorkspaceEdit(byFile);
    }

    private static Document document(ResourceSet plan, URI uri) {
        XtextResource file = (XtextResource) plan.getResource(uri, false);
        return new Document(0, file.getParseResult().getRootNode().getText());
    }
}
