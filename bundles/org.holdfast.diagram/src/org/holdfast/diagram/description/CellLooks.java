package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.Looks.Conditional;
import org.holdfast.diagram.view.Label.Format;

/**
 * How cells look, words and ground apart: the first whose condition holds, else the usual one, if there is one.
 *
 * @param conditionalWords
 *            how words look, with conditions
 * @param words
 *            how words look when no condition holds
 * @param conditionalGrounds
 *            the colour of the ground, with conditions
 * @param ground
 *            the colour of the ground when no condition holds
 */
public record CellLooks(List<Conditional<Words>> conditionalWords, Optional<Words> words,
        List<Conditional<ColourDescription>> conditionalGrounds, Optional<ColourDescription> ground) {
    /** Nothing special. */
    public static final CellLooks PLAIN = new CellLooks(List.of(), Optional.empty(), List.of(), Optional.empty());

    /**
     * How words of a cell look.
     *
     * @param colour
     *            their colour
     * @param size
     *            in points
     * @param formats
     *            how they are set
     */
    public record Words(ColourDescription colour, int size, Set<Format> formats) {
        /** Copies the formats. */
        public Words {
            formats = Set.copyOf(formats);
        }
    }

    /** Copies the lists. */
    public CellLooks {
        conditionalWords = List.copyOf(conditionalWords);
        conditionalGrounds = List.copyOf(conditionalGrounds);
    }
}
