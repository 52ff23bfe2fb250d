package org.holdfast.diagram.expression;

/** What a specification says cannot be understood, or not be carried out; the message names the place and what was expected. */
public class ViewpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String what;

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
        this.what = what;
    }

    /**
     * Returns what is wrong, without the place.
     *
     * @return the words that stand after the place in the message
     */
    public String what() {
        return what;
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
