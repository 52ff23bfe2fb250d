package org.holdfast.cli.rules;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.cli.CallException;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.rules.Code.Force;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code holdfast rules}: all rules, or why one exists and how to mend a finding. */
@Command(name = "rules", mixinStandardHelpOptions = true, //
        description = "Lists the rules of the method; with a code, says why a rule exists and how to mend a finding.")
public final class RulesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code of a rule, such as D02.")
    private @Nullable String code;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String wanted = code;
        surroundings.out().print(wanted == null ? catalogue() : page(wanted.toUpperCase(Locale.ROOT)));
        return ExitStatus.FINE;
    }

    private static String catalogue() {
        StringBuilder text = new StringBuilder();
        RuleCatalogue.all().descriptions().forEach(rule -> text.append(line(rule)));
        text.append("\n! an error always, and cannot be accepted    ? a hint\n");
        return text.toString();
    }

    private static String line(RuleDescription rule) {
        String mark = rule.force() == Force.CONTRADICTION ? "!" : rule.force() == Force.HINT ? "?" : " ";
        return rule.code() + mark + "  " + rule.says() + "\n";
    }

    private static String page(String code) {
        return RuleCatalogue.all().help(code).map(HelpText::of).orElseThrow(() -> new CallException(
                "there is no rule " + code + "; `holdfast rules` lists those that there are"));
    }
}
