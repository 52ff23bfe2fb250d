package org.holdfast.analysis.cost;

/**
 * What a sum lacks.
 *
 * @param what
 *            what was not computed, such as {@code crm in fire}
 * @param because
 *            what is missing in the plan, in words
 */
public record Gap(String what, String because) {

    /** {@code crm in fire was not computed, because …}. */
    @Override
    public String toString() {
        return what + " was not computed, because " + because;
    }
}
