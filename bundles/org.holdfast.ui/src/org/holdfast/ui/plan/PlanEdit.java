package org.holdfast.ui.plan;

import java.util.List;

import org.holdfast.dsl.edit.TextEdit;

/** Says by which edits of the texts a change of the plan is made. */
@FunctionalInterface
public interface PlanEdit {

    /**
     * The edits, file by file, in the order of each text and without overlap, as {@code PlanEdits} and {@code FixEdits}
     * give them. May be called again if a text changed meanwhile.
     *
     * @param model
     *            the plan as the texts say it now
     * @throws org.holdfast.dsl.edit.UnwritableException
     *             if the language cannot say what is wanted; the user is told its message
     */
    List<TextEdit> of(PlanModel model);
}
