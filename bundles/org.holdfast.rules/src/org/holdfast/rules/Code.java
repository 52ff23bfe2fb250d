package org.holdfast.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a rule, by which reports and acceptances speak of it, and what it says. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Code {

    /** The letter of the step (S for the sign-offs themselves) and two digits. */
    String value();

    /** What must hold, in one sentence. */
    String says();

    /** How grave a violation is. */
    Force force() default Force.METHOD;

    /** How soon an editor asks for its findings. */
    Pace pace() default Pace.AT_ONCE;

    /** Editors ask quick rules at each change; the command line always asks all. */
    enum Pace {
        /** While somebody types. */
        AT_ONCE,
        /** When nobody has typed for a moment: the answer needs what all scenarios take down, how that comes back, or what has changed since a review. */
        AFTER_A_PAUSE
    }

    /** How the severity of a rule's findings comes about. */
    enum Force {
        /** Follows the method: work to do while the step is begun, an error once it is signed off. */
        METHOD,
        /** An error always, shown always, cannot be accepted: the plan contradicts itself. */
        CONTRADICTION,
        /** A hint, whatever the state of the step. */
        HINT,
        /** A warning always, of no step. */
        WARNING
    }
}
