package org.holdfast.dsl.syntax;

import java.util.Set;

import org.eclipse.xtext.validation.Issue;
import org.holdfast.dsl.plan.Problem;

/** The codes of problems that the parser finds; stable across versions. */
public final class SyntaxCodes {
    /** Something else was expected. */
    public static final String UNEXPECTED = "bcp.syntax";
    /** A value is not what it should be. */
    public static final String VALUE = "bcp.value";
    /** Characters that begin no word of the language. */
    public static final String CHARACTER = "bcp.character";
    /** Nested too deep. */
    public static final String NESTING = "bcp.nesting";
    /** How many more problems of syntax there are. */
    public static final String MORE = "bcp.moreErrors";

    private static final Set<String> ALL = Set.of(UNEXPECTED, VALUE, CHARACTER, NESTING);

    private SyntaxCodes() {}

    /** Whether the problem is one that the parser found. */
    public static boolean isOfSyntax(Problem problem) {
        return ALL.contains(problem.code());
    }

    /** Whether the issue is one that the parser found. */
    public static boolean isOfSyntax(Issue issue) {
        return issue.getCode() != null && ALL.contains(issue.getCode());
    }
}
