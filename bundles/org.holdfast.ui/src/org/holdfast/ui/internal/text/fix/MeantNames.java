package org.holdfast.ui.internal.text.fix;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanSession;

/** Writes the name that was probably meant where a name leads nowhere. */
final class MeantNames {

    private MeantNames() {}

    static CompletableFuture<EditOutcome> write(PlanSession plan, IFile file, String code, String message,
            String name) {
        URI uri = PlanSession.uri(file);
        return plan.edit("Change to '" + name + "'", model -> model.problems().stream()
                .filter(problem -> problem.file().equals(uri) && problem.code().equals(code)
                        && problem.message().equals(message))
                .limit(1).map(problem -> new TextEdit(uri, problem.offset(), problem.length(), name)).toList());
    }
}
