package org.holdfast.analysis.index;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An element on its way from a source. Beside the step before it, each step knows one further back, so that any earlier
 * step is found in a number of jumps that grows with the logarithm of the way (Myers, An applicative random-access
 * stack, 1983).
 */
final class Step<E> {
    private final E element;
    private final int number;
    private final int position;
    private final @Nullable Step<E> before;
    private final Step<E> source;
    private final Step<E> jump;

    /** The first step of a way. */
    Step(E element, int number) {
        this.element = element;
        this.number = number;
        this.position = 0;
        this.before = null;
        this.source = this;
        this.jump = this;
    }

    /** The step after another. */
    Step(E element, int number, Step<E> before) {
        this.element = element;
        this.number = number;
        this.position = before.position + 1;
        this.before = before;
        this.source = before.source;
        this.jump = before.isAsFarFromJumpAsThatFromIts() ? before.jump.jump : before;
    }

    E element() {
        return element;
    }

    /** The number of the element. */
    int number() {
        return number;
    }

    /** How many steps are before it. */
    int position() {
        return position;
    }

    boolean isSource() {
        return source == this;
    }

    Step<E> source() {
        return source;
    }

    /** The step of this way that is at the position. */
    Step<E> at(int wanted) {
        Step<E> step = this;
        while (step.position > wanted) {
            @Nullable
            Step<E> previous = step.before;
            step = step.jump.position >= wanted || previous == null ? step.jump : previous;
        }
        return step;
    }

    private boolean isAsFarFromJumpAsThatFromIts() {
        return position - jump.position == jump.position - jump.jump.position;
    }
}
