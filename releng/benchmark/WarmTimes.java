import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanLoader;
import org.holdfast.rules.PlanCheck;

/**
 * Times, in a warm process, of parsing a plan, of linking it, of loading it (which is both, and what the language checks),
 * of checking its rules, and from the change of one character to new findings, as an editor asks for them: those that it
 * shows at once, and from there to those for which it waits for a pause. Prints the median of the last rounds of each in
 * milliseconds. What was made for one is cleared away before the next.
 *
 * <p>Usage: {@code java -cp … WarmTimes.java FILE ROUNDS}
 */
public final class WarmTimes {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final Path file;
    private final int rounds;

    private WarmTimes(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        new WarmTimes(Path.of(arguments[0]), Integer.parseInt(arguments[1])).print();
    }

    private void print() throws IOException {
        long[][] loads = loads();
        LoadedPlan plan = PlanLanguage.service(PlanLoader.class).load(List.of(file));
        long[] rules = rules(plan);
        long[][] edits = edits(plan.files().get(0));
        System.out.printf("%d %d %d %d %d %d%n", median(loads[0]), median(loads[1]), median(loads[2]), median(rules),
                median(edits[0]), median(edits[1]));
    }

    /** Of parsing, linking and loading. */
    private long[][] loads() throws IOException {
        long[][] times = new long[3][rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            XtextResource parsed = parsed(file);
            times[0][round] = System.nanoTime() - begin;
            begin = System.nanoTime();
            resolve(parsed);
            times[1][round] = System.nanoTime() - begin;
            begin = System.nanoTime();
            PlanLanguage.service(PlanLoader.class).load(List.of(file));
            times[2][round] = System.nanoTime() - begin;
        }
        return times;
    }

    private long[] rules(LoadedPlan plan) {
        System.gc();
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            PlanCheck.check(PlanIndex.of(plan.documents()), AS_OF);
            times[round] = System.nanoTime() - begin;
        }
        return times;
    }

    /** Of an edit to what is shown at once, and from there to all. What is shown at once has that of before beside it. */
    private long[][] edits(XtextResource file) {
        System.gc();
        IResourceValidator validator = PlanLanguage.service(IResourceValidator.class);
        String text = file.getParseResult().getRootNode().getText();
        int at = text.indexOf("RTO ", text.length() / 2) + 4;
        long[][] times = new long[2][rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            file.update(at, 1, String.valueOf(1 + round % 9));
            resolve(file);
            validator.validate(file, CheckMode.NORMAL_AND_FAST, CancelIndicator.NullImpl);
            long shown = System.nanoTime();
            validator.validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
            times[0][round] = shown - begin;
            times[1][round] = System.nanoTime() - shown;
        }
        return times;
    }

    private static XtextResource parsed(Path file) throws IOException {
        XtextResource resource = (XtextResource) PlanLanguage.service(XtextResourceSet.class)
                .createResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try (InputStream text = Files.newInputStream(file)) {
            resource.load(text, Map.of());
        }
        return resource;
    }

    private static void resolve(XtextResource resource) {
        ((LazyLinkingResource) resource).resolveLazyCrossReferences(CancelIndicator.NullImpl);
    }

    /** Of the last half, when all is warm. */
    private static long median(long[] nanos) {
        long[] warm = java.util.Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        java.util.Arrays.sort(warm);
        return warm[warm.length / 2] / 1_000_000;
    }
}
