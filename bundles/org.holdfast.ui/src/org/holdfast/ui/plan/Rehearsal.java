package org.holdfast.ui.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;

/**
 * Changes the model as something wants that knows no texts, says which edits of the text come to the same, and takes the
 * change back: the model follows the text, never the other way round. Within a read of the plan.
 */
public final class Rehearsal {

    private final Collection<XtextResource> files;
    private final List<TextEdit> edits = new ArrayList<>();

    /** For changes of a plan. */
    public Rehearsal(PlanModel model) {
        files = model.files();
    }

    /**
     * The edits that come to one change.
     *
     * @throws org.holdfast.dsl.edit.UnwritableException
     *             if the language cannot say what is wanted
     */
    public static List<TextEdit> of(PlanModel model, Runnable change) {
        Rehearsal rehearsal = new Rehearsal(model);
        rehearsal.change(change);
        return rehearsal.edits();
    }

    /**
     * Makes a change and takes it back.
     *
     * @throws org.holdfast.dsl.edit.UnwritableException
     *             if the language cannot say what is wanted
     */
    public void change(Runnable change) {
        ChangeRecorder recorder = new ChangeRecorder(files);
        try {
            change.run();
            PlanEdits language = PlanServices.get(PlanEdits.class);
            files.forEach(file -> edits.addAll(language.ofChanged(file)));
        } finally {
            ChangeDescription back = recorder.endRecording();
            recorder.dispose();
            back.apply();
        }
    }

    /** The edits of all changes, file by file. */
    public List<TextEdit> edits() {
        return List.copyOf(edits);
    }
}
