package org.holdfast.ui.diagram.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.ui.plan.PlanServices;

/**
 * Changes the model as a tool wants, says which edits of the text come to the same, and takes the change back: the model
 * follows the text, never the other way round.
 */
final class Rehearsal {
    private final Collection<XtextResource> files;
    private final List<TextEdit> edits = new ArrayList<>();

    Rehearsal(Collection<XtextResource> files) {
        this.files = files;
    }

    void change(Runnable change) {
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

    List<TextEdit> edits() {
        return List.copyOf(edits);
    }
}
