package org.holdfast.ui.internal.properties;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.holdfast.model.Document;
import org.holdfast.model.NamedElement;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.plan.PlanSession;

/** The element that is meant by what is selected somewhere in the window. */
sealed interface Selected {

    /** The element; empty if there is none. */
    Optional<EObject> in(PlanModel model);

    /** The element around a place in a text: the innermost that has a name, or stands by itself. */
    record AtOffset(IFile file, int offset) implements Selected {

        @Override
        public Optional<EObject> in(PlanModel model) {
            return model.file(PlanSession.uri(file)).flatMap(text -> around(
                    PlanServices.get(EObjectAtOffsetHelper.class).resolveContainedElementAt(text, offset)));
        }

        private static Optional<EObject> around(@Nullable EObject found) {
            for (EObject element = found; element != null; element = element.eContainer()) {
                if (element instanceof NamedElement || element.eContainer() instanceof Document) {
                    return Optional.of(element);
                }
            }
            return Optional.empty();
        }
    }

    /** The element at an address. */
    record AtAddress(URI address) implements Selected {

        @Override
        public Optional<EObject> in(PlanModel model) {
            return model.element(address);
        }
    }

    /**
     * What is meant by a selection: the cursor in a text, or one thing that adapts to the address of an element, or to a
     * region of the text that is edited.
     */
    static Optional<Selected> of(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof ITextSelection text && part instanceof IEditorPart editor) {
            return file(editor).map(file -> new AtOffset(file, text.getOffset()));
        }
        if (!(selection instanceof IStructuredSelection some) || some.size() != 1) {
            return Optional.empty();
        }
        Object one = some.getFirstElement();
        URI address = Adapters.adapt(one, URI.class);
        IRegion region = Adapters.adapt(one, IRegion.class);
        return address != null ? Optional.of(new AtAddress(address))
                : Optional.ofNullable(region).flatMap(place -> Optional
                        .ofNullable(part.getSite().getPage().getActiveEditor()).flatMap(Selected::file)
                        .map(file -> new AtOffset(file, place.getOffset())));
    }

    private static Optional<IFile> file(IEditorPart editor) {
        return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class))
                .filter(file -> "bcp".equals(file.getFileExtension()));
    }
}
