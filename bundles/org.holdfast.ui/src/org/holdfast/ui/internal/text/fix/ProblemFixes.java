package org.holdfast.ui.internal.text.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.holdfast.dsl.ide.fix.MeantName;
import org.holdfast.ui.internal.problems.ProblemMarkers;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFixing;
import org.holdfast.ui.plan.PlanSession;

/** What mends the problem of a marker: the name that was probably meant; what the rule proposes; to accept it. */
public final class ProblemFixes implements IMarkerResolutionGenerator2 {

    @Override
    @NonNullByDefault({})
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.MENDABLE, false);
    }

    @Override
    @NonNullByDefault({})
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> fixes = new ArrayList<>();
        if (marker.getResource() instanceof IFile file) {
            PlanSession plan = PlanSession.of(file.getProject());
            meantName(marker).ifPresent(name -> fixes.add(new ProblemFix("Change to '" + name + "'", message(marker),
                    () -> MeantNames.write(plan, file, code(marker), message(marker), name))));
            finding(marker).ifPresent(finding -> {
                finding.fixes().forEach(says -> fixes.add(new ProblemFix(ProblemFix.label(says), finding.message(),
                        () -> PlanFixing.fix(plan, finding, says))));
                if (finding.isAcceptable()) {
                    fixes.add(new ProblemFix("Accept " + finding.code() + " with a reason …", finding.message(),
                            () -> Acceptance.ask(plan, finding)));
                }
            });
        }
        return fixes.toArray(IMarkerResolution[]::new);
    }

    private static Optional<String> meantName(IMarker marker) {
        return MeantName.in(code(marker), message(marker));
    }

    private static Optional<PlanFinding> finding(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || file.getLocation() == null) {
            return Optional.empty();
        }
        URI uri = PlanSession.uri(file);
        return FirstCheck.findings(PlanSession.of(file.getProject())).findings().stream()
                .filter(found -> found.code().equals(code(marker)) && found.message().equals(message(marker))
                        && found.place().filter(place -> place.file().equals(uri)).isPresent())
                .findFirst();
    }

    private static String code(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.CODE, "");
    }

    private static String message(IMarker marker) {
        return marker.getAttribute(IMarker.MESSAGE, "");
    }
}
