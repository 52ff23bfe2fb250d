package org.holdfast.diagram.expression;

/** What a specification says cannot be understood, or not be carried out; the message names the place and what was expected. */
public class ViewpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * A finding in a specification.
     *
     * @param place
     *            where it is said
     * @param what
     *            what is wrong, and what was expected
     */
    public ViewpointException(Place place, String what) {
        super(place + ": " + what);
        this.place = place;
    }

    /**
     * Returns where it is said.
     *
     * @return the place in the specification
     */
    public Place place() {
        return place;
    }
}
