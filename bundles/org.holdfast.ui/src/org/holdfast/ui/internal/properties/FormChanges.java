package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanSession;

/** Does what the fields of the form ask for. */
final class FormChanges implements FormWishes {

    private final PropertiesView view;

    FormChanges(PropertiesView view) {
        this.view = view;
    }

    @Override
    public void change(FieldControl by, Function<URI, PlanEdit> edit, UnaryOperator<URI> after) {
        Optional<PlanSession> plan = view.shownPlan();
        view.shownElement().ifPresent(address -> plan
                .ifPresent(session -> session.edit("Set " + by.field().label(), edit.apply(address))
                        .thenAccept(outcome -> view.whenOpen(() -> done(by, outcome, address, after.apply(address))))
                        .exceptionally(defect -> {
                            ILog.of(FormChanges.class).error("An edit of the plan failed", defect);
                            return null;
                        })));
    }

    private void done(FieldControl by, EditOutcome outcome, URI before, URI after) {
        if (outcome instanceof EditOutcome.Refused refused) {
            by.refused(refused.reason());
        } else {
            view.changed(before, after);
        }
    }

    @Override
    public void tell() {
        view.tell();
    }

    @Override
    public void lead(URI address) {
        view.read(new Selected.AtAddress(address));
    }

    @Override
    public void choose(FormField field, BiFunction<PlanModel, URI, List<Link>> candidates, boolean several,
            Consumer<List<Link>> then) {
        Optional<PlanSession> plan = view.shownPlan();
        view.shownElement().ifPresent(address -> plan
                .ifPresent(session -> session.read(model -> candidates.apply(model, address))
                        .thenAccept(found -> view.whenOpen(() -> {
                            List<Link> chosen = choose(field, found, several);
                            if (!chosen.isEmpty()) {
                                then.accept(chosen);
                            }
                        }))));
    }

    @Override
    public List<Link> choose(FormField field, List<Link> candidates, boolean several) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(view.getSite().getShell(),
                LabelProvider.createTextImageProvider(each -> ((Link) each).label(), each -> (Image) null));
        dialog.setTitle(field.label());
        dialog.setMessage(field.help());
        dialog.setEmptyListMessage("There is none in the plan.");
        dialog.setMultipleSelection(several);
        dialog.setHelpAvailable(false);
        dialog.setElements(candidates.toArray());
        return dialog.open() == Window.OK ? Stream.of(dialog.getResult()).map(Link.class::cast).toList()
                : List.of();
    }
}
