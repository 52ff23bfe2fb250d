package org.holdfast.dsl.ide.fix;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.model.Document;

/** The files of a plan that is open. */
final class PlanDocuments {
    private PlanDocuments() {}

    static List<Document> of(XtextResource file) {
        return file.getResourceSet().getResources().stream().flatMap(each -> each.getContents().stream())
                .filter(Document.class::isInstance).map(Document.class::cast).toList();
    }
}
