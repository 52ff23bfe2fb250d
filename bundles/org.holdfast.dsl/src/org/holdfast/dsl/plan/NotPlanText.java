package org.holdfast.dsl.plan;

import org.eclipse.emf.common.util.URI;

/** A file cannot be read as the text of a plan. */
public final class NotPlanText extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String before;

    /**
     * @param code
     *            which sort of problem
     * @param message
     *            what is wrong and what was expected
     * @param before
     *            the text that could be read
     */
    NotPlanText(String code, String message, String before) {
        super(message);
        this.code = code;
        this.before = before;
    }

    /** The problem, at the place up to which the file could be read. */
    public Problem at(URI file) {
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Problem(file, line, column, before.length(), 0, Problem.Severity.ERROR, code,
                String.valueOf(getMessage()));
    }
}
