package org.holdfast.diagram.tool;

/** Lets a tool change the model. Who gives it decides what becomes of a change: an edit of a text, an entry of an undo stack. */
@FunctionalInterface
public interface Edit {

    /**
     * Changes the model.
     *
     * @param label
     *            what people call the change
     * @param change
     *            makes it; if it throws, nothing is to have happened
     */
    void change(String label, Runnable change);
}
