package org.holdfast.dsl.ide.fix;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.Diagnostic;
import org.holdfast.dsl.linking.LinkingCodes;
import org.holdfast.dsl.validation.AcceptanceValidator;

/** The name that was probably meant, as the message of a problem suggests it. */
final class MeantName {
    private static final Set<String> MARK_THE_NAME = Set.of(LinkingCodes.UNKNOWN_NAME,
            AcceptanceValidator.UNKNOWN_RULE);
    private static final Pattern SUGGESTION = Pattern.compile("; did you mean '([^']+)'\\?$");

    private MeantName() {}

    /** The name to be put in the place of what the problem marks. */
    static Optional<String> in(Diagnostic problem) {
        if (problem.getCode() == null || !MARK_THE_NAME.contains(problem.getCode().getLeft())) {
            return Optional.empty();
        }
        Matcher suggestion = SUGGESTION.matcher(problem.getMessage().getLeft());
        return suggestion.find() ? Optional.of(suggestion.group(1)) : Optional.empty();
    }
}
