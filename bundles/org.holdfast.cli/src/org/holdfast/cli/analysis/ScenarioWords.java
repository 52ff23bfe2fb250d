package org.holdfast.cli.analysis;

import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Disaster;

/** How commands speak of a scenario. */
public final class ScenarioWords {
    private ScenarioWords() {}

    /** {@code hostFailure[esx1], Failure of a host: disrupts for 4 h .. 3 d likely 12 h}. */
    public static String of(Scenario scenario) {
        String title = scenario.disaster().map(Disaster::getTitle).map(text -> ", " + text).orElse("");
        return scenario.name() + title + scenario.harm().map(ScenarioWords::of).orElse("");
    }

    private static String of(Harm harm) {
        return switch (harm) {
            case Harm.Destroys destroys -> ": destroys";
            case Harm.Corrupts corrupts ->
                ": corrupts" + corrupts.noticedAfter().map(time -> ", noticed after " + time).orElse("");
            case Harm.Disrupts disrupts -> ": disrupts for " + disrupts.lasts();
        };
    }
}
