package org.holdfast.ui.internal.text;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.ui.internal.plan.OpenDocuments;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanSession;

/**
 * A plan file that is edited as text.
 *
 * @param plan
 *            the plan
 * @param file
 *            the file
 */
public record EditedFile(PlanSession plan, IFile file) {

    // what the thread of the user interface waits at most
    private static final long PATIENCE_MILLIS = 40;

    /** The file of a document; empty if the document is none of a plan in the workspace, such as one that is compared. */
    public static Optional<EditedFile> of(@Nullable IDocument document) {
        return document == null ? Optional.empty()
                : OpenDocuments.ALL.file(document).map(file -> new EditedFile(PlanSession.of(file.getProject()), file));
    }

    /** How models name the file. */
    public URI uri() {
        return PlanSession.uri(file);
    }

    /** Reads the text as it is now, in the background. */
    public <T> CompletableFuture<Optional<T>> read(Function<XtextResource, Optional<T>> reader) {
        return plan.readText(model -> in(model, reader));
    }

    /**
     * Reads the text as it is now; on the thread of the user interface only if that can be done soon, else nothing comes of
     * it.
     */
    public <T> Optional<T> readNow(Function<XtextResource, Optional<T>> reader) {
        return Display.getCurrent() == null ? plan.readTextNow(model -> in(model, reader))
                : plan.readTextSoon(PATIENCE_MILLIS, model -> in(model, reader)).flatMap(found -> found);
    }

    private <T> Optional<T> in(PlanModel model, Function<XtextResource, Optional<T>> reader) {
        return model.file(uri()).flatMap(reader);
    }
}
