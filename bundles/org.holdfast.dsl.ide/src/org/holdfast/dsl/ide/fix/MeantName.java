package org.holdfast.dsl.ide.fix;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.Diagnostic;
import org.holdfast.dsl.linking.LinkingCodes;
import org.holdfast.dsl.validation.AcceptanceValidator;

/** The name that was probably meant, as the message of a problem suggests it. */
public final class MeantName {
    private static final Set<String> MARK_THE_NAME = Set.of(LinkingCodes.UNKNOWN_NAME,
            AcceptanceValidator.UNKNOWN_RULE);
    private static final Pattern SUGGESTION = Pattern.compile("; did you mean '([^']+)'\\?$");

    private MeantName() {}

    static Optional<String> in(Diagnostic problem) {
        return problem.getCode() == null ? Optional.empty()
                : in(problem.getCode().getLeft(), problem.getMessage().getLeft());
    }

    /**
     * The name to be put in the place of what a problem marks.
     *
     * @param code
     *            of the problem
     * @param message
     *            of the problem
     */
    public static Optional<String> in(String code, String message) {
        if (!MARK_THE_NAME.contains(code)) {
            return Optional.empty();
        }
        Matcher suggestion = SUGGESTION.matcher(message);
        return suggestion.find() ? Optional.of(suggestion.group(1)) : Optional.empty();
    }
}
