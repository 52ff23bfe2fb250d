package org.holdfast.analysis.index;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The elements from a source to the last step; none is looked for before it is asked for, however long the way is. */
@NonNullByDefault({})
final class Way<E> extends AbstractList<E> implements RandomAccess {
    private final Step<E> last;

    Way(Step<E> last) {
        this.last = last;
    }

    @Override
    public E get(int position) {
        return last.at(Objects.checkIndex(position, size())).element();
    }

    @Override
    public int size() {
        return last.position() + 1;
    }
}
