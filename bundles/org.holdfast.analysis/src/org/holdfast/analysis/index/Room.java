package org.holdfast.analysis.index;

import java.math.BigInteger;

import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.Size;

/**
 * Processors and memory that are free on a host, or that a guest takes; below 0 where more is taken than there is.
 *
 * @param cpu
 *            the number of processors
 * @param memory
 *            the memory in bytes
 */
public record Room(long cpu, BigInteger memory) {

    /** As much as a capacity says. */
    public static Room of(Capacity capacity) {
        return new Room(capacity.cpu(), capacity.memory().bytes());
    }

    /** What is left when the other is taken. */
    public Room minus(Room other) {
        return new Room(cpu - other.cpu, memory.subtract(other.memory));
    }

    /** Whether the other can be taken of this. */
    public boolean holds(Room other) {
        return cpu >= other.cpu && memory.compareTo(other.memory) >= 0;
    }

    /** {@code 4 cpu, 32 GB}; what is below 0 counts as none. */
    @Override
    public String toString() {
        return Math.max(0, cpu) + " cpu, " + Size.ofBytes(memory.max(BigInteger.ZERO));
    }
}
