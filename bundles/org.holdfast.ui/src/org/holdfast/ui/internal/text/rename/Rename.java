package org.holdfast.ui.internal.text.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.common.util.URI;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.ide.rename.NamedPlace;
import org.holdfast.dsl.ide.rename.Renaming;
import org.holdfast.model.NamedElement;
import org.holdfast.model.sort.Sort;
import org.holdfast.ui.internal.plan.RefusedException;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.internal.text.PlanTextEditor;
import org.holdfast.ui.internal.text.Refusals;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.plan.PlanSession;

/** Asks for a new name of the element at the cursor and writes it wherever the plan speaks of it. */
public final class Rename extends AbstractHandler {

    /** What is renamed. */
    private record Named(URI element, String sort, String name) {}

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        PlanTextEditor.of(event).ifPresent(on -> {
            int offset = on.selection().getOffset();
            on.edited().read(file -> PlanServices.get(Renaming.class).at(file, offset).map(Rename::named))
                    .thenAcceptAsync(found -> found.ifPresentOrElse(named -> ask(on, named),
                            () -> on.tell("There is no name here; put the cursor on the name of an element")),
                            Workers.ui());
        });
        return null;
    }

    private static Named named(NamedPlace.Found found) {
        return new Named(EcoreUtil.getURI(found.element()), Sort.of(found.element().eClass()).word(),
                found.element().getName());
    }

    private static void ask(PlanTextEditor on, Named named) {
        PlanSession plan = on.edited().plan();
        InputDialog dialog = new InputDialog(on.editor().getSite().getShell(), "Rename",
                "New name of the " + named.sort() + " '" + named.name()
                        + "', here and wherever the plan speaks of it:",
                named.name(), name -> name.equals(named.name()) ? "" : problem(plan, named, name));
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue();
            Refusals.tell(plan.edit("Rename to '" + name + "'", model -> edits(model, named, name)));
        }
    }

    // if the model is not at hand just now the name is checked when the edits are made
    private static @Nullable String problem(PlanSession plan, Named named, String name) {
        Optional<String> problem = plan.readTextSoon(40, model -> element(model, named)
                .flatMap(element -> PlanServices.get(Renaming.class).problem(element, name)))
                .flatMap(found -> found);
        return problem.isPresent() ? problem.get() : null;
    }

    private static List<TextEdit> edits(PlanModel model, Named named, String name) {
        NamedElement element = element(model, named)
                .orElseThrow(() -> new RefusedException("there is no '" + named.name() + "' any more"));
        Renaming renaming = PlanServices.get(Renaming.class);
        renaming.problem(element, name).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        return renaming.edits(element, name);
    }

    private static Optional<NamedElement> element(PlanModel model, Named named) {
        Optional<EObject> element = model.element(named.element());
        return element.filter(NamedElement.class::isInstance).map(NamedElement.class::cast);
    }
}
