package org.holdfast.ui.wizard;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.wizard.PlanStart.StartFile;

/** The plan that has only a name yet. */
public final class EmptyPlan {

    private EmptyPlan() {}

    /** A plan to begin from nothing. */
    public static PlanStart start() {
        return new PlanStart("Empty plan", "Only the plan itself, with step a, the core competency, begun.", "plan",
                title -> List.of(new StartFile("plan.bcp", text(title).getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(String title) {
        IValueConverterService values = PlanServices.get(IValueConverterService.class);
        return """
				plan %s %s {
				    currency EUR
				    horizon 30 d
				    review every 6 months
				    steps {
				        a begun
				    }
				}
				""".formatted(values.toString(PlanNames.identifier(title), "Name"), values.toString(title, "STRING"));
    }
}
