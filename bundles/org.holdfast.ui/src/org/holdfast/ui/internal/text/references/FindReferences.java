package org.holdfast.ui.internal.text.references;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.ide.rename.NamedPlace;
import org.holdfast.dsl.ide.rename.Renaming;
import org.holdfast.model.name.Labels;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.internal.text.PlanTextEditor;
import org.holdfast.ui.plan.PlanServices;

/** Lists where the plan speaks of the element at the cursor. */
public final class FindReferences extends AbstractHandler {

    private record Target(URI element, String label) {}

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        PlanTextEditor.of(event).ifPresent(on -> on.edited().read(file -> target(file, on.selection().getOffset()))
                .thenAcceptAsync(found -> found.ifPresentOrElse(
                        target -> NewSearchUI.runQueryInBackground(
                                new ReferenceQuery(on.edited().plan(), target.element(), target.label())),
                        () -> on.tell("There is no name here; put the cursor on the name of an element")),
                        Workers.ui()));
        return null;
    }

    private static Optional<Target> target(XtextResource file, int offset) {
        return PlanServices.get(Renaming.class).at(file, offset).map(NamedPlace.Found::element)
                .map(element -> new Target(EcoreUtil.getURI(element), Labels.of(element)));
    }
}
