package org.holdfast.ui.internal.text.colour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.holdfast.ui.plan.PlanServices;

/**
 * Which words of a text mean what: as long as a text is typed in, places behind move along. By offset; for the thread of
 * the user interface once made.
 */
final class Meanings {

    private final int[] offsets;
    private final int[] lengths;
    private final NameColour[] colours;

    private Meanings(List<int[]> places, List<NameColour> colours) {
        offsets = places.stream().mapToInt(place -> place[0]).toArray();
        lengths = places.stream().mapToInt(place -> place[1]).toArray();
        this.colours = colours.toArray(NameColour[]::new);
    }

    static Meanings none() {
        return new Meanings(List.of(), List.of());
    }

    /** Of the words of a file; takes a while. */
    static Meanings of(XtextResource file) {
        List<int[]> places = new ArrayList<>();
        List<NameColour> colours = new ArrayList<>();
        PlanServices.get(ISemanticHighlightingCalculator.class).provideHighlightingFor(file,
                (offset, length, ids) -> NameColour.of(ids.length == 0 ? "" : ids[0]).ifPresent(colour -> {
                    places.add(new int[] { offset, length });
                    colours.add(colour);
                }), CancelIndicator.NullImpl);
        return new Meanings(places, colours);
    }

    /** A word. */
    interface Visitor {
        void word(int offset, int length, NameColour colour);
    }

    /** The words that touch a part of the text, in order. */
    void within(int start, int end, Visitor visitor) {
        int index = Arrays.binarySearch(offsets, start);
        index = index < 0 ? Math.max(0, -index - 2) : index;
        for (; index < offsets.length && offsets[index] < end; index++) {
            if (offsets[index] + lengths[index] > start && lengths[index] > 0) {
                visitor.word(offsets[index], lengths[index], colours[index]);
            }
        }
    }

    /** Moves what stands behind a change along; what was within is unknown until it is read. */
    void replace(int offset, int length, int by) {
        int shift = by - length;
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] >= offset + length) {
                offsets[i] += shift;
            } else if (offsets[i] + lengths[i] > offset) {
                lengths[i] = Math.max(0, offset - offsets[i]);
            }
        }
    }

    /** From where to where the two differ; null if nowhere. */
    int @Nullable [] difference(Meanings other) {
        int first = 0;
        int shorter = Math.min(offsets.length, other.offsets.length);
        while (first < shorter && isSame(first, other, first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && isSame(offsets.length - 1 - last, other, other.offsets.length - 1 - last)) {
            last++;
        }
        if (offsets.length == other.offsets.length && first == offsets.length) {
            return null;
        }
        return new int[] { Math.min(start(first), other.start(first)),
                Math.max(end(offsets.length - 1 - last), other.end(other.offsets.length - 1 - last)) };
    }

    private boolean isSame(int index, Meanings other, int place) {
        return offsets[index] == other.offsets[place] && lengths[index] == other.lengths[place]
                && colours[index] == other.colours[place];
    }

    private int start(int index) {
        return index < offsets.length ? offsets[index] : Integer.MAX_VALUE;
    }

    private int end(int index) {
        return index >= 0 && index < offsets.length ? offsets[index] + lengths[index] : 0;
    }
}
