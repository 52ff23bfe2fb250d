package org.holdfast.report;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** What is worked out when it is first asked for, and then kept; for one thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> make;
    private @Nullable T made;

    Once(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T present = made;
        if (present == null) {
            present = make.get();
            made = present;
        }
        return present;
    }
}
