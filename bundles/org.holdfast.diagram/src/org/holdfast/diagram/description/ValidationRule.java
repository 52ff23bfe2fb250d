package org.holdfast.diagram.description;

import java.util.List;
import java.util.Set;

import org.holdfast.diagram.expression.Expression;

/**
 * A rule by which a diagram checks what it shows.
 *
 * @param name
 *            its name
 * @param level
 *            how bad it is to break it
 * @param target
 *            what it is about
 * @param audits
 *            what has to hold, all of it
 * @param message
 *            what is said of who breaks it
 */
public record ValidationRule(String name, Level level, Target target, List<Expression> audits, Expression message) {

    /** How bad it is to break a rule; the names of Sirius. */
    public enum Level {
        /** Worth knowing. */
        INFO,
        /** Bad. */
        WARNING,
        /** Very bad. */
        ERROR
    }

    /** What a rule is about. */
    public sealed interface Target {
        /**
         * Elements of a type.
         *
         * @param domainClass
         *            the type
         */
        record Type(DomainClass domainClass) implements Target {}

        /**
         * Whatever is shown by mappings.
         *
         * @param mappings
         *            their names
         */
        record Mappings(Set<String> mappings) implements Target {}
    }

    /** Copies the list. */
    public ValidationRule {
        audits = List.copyOf(audits);
    }
}
