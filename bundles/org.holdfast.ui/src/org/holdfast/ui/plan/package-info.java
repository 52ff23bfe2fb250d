/**
 * The plan that is worked on: one model for all editors, forms and views of a project.
 * <p>
 * {@link org.holdfast.ui.plan.PlanSession} is where to start. The text is the master: the model follows the files of the
 * project, and where a file is open in an editor, its unsaved text. Who wants to change the plan says what is wanted of
 * the model as it is, gets the smallest edits of the text made and applied, and sees the model follow, as after typing.
 * <p>
 * Threads: a model is read by one reader at a time, on a background thread, inside
 * {@link org.holdfast.ui.plan.PlanSession#read}. What is shown in the window is taken out of it there, as values; elements
 * of the model are not kept past the read.
 */
@NonNullByDefault
package org.holdfast.ui.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
