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
import org.holdfast.model.Document;
import org.holdfast.rules.PlanCheck;

/**
 * Times, in a warm process, of parsing a plan, of linking it, of loading it (which is both, and what the language checks),
 * of checking its rules, and from the change of one character to the new findings. Prints the median of the last rounds
 * in milliseconds.
 *
 * <p>Usage: {@code java -cp … WarmTimes.java FILE ROUNDS}
 */
public final class WarmTimes {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        long[] parse = new long[rounds];
        long[] link = new long[rounds];
        long[] load = new long[rounds];
        long[] rules = new long[rounds];
        long[] edit = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            XtextResource parsed = parsed(file);
            parse[round] = System.nanoTime() - begin;
            begin = System.nanoTime();
            resolve(parsed);
            link[round] = System.nanoTime() - begin;
            begin = System.nanoTime();
            LoadedPlan plan = PlanLanguage.service(PlanLoader.class).load(List.of(file));
            load[round] = System.nanoTime() - begin;
            begin = System.nanoTime();
            PlanCheck.check(PlanIndex.of(plan.documents()), AS_OF);
            rules[round] = System.nanoTime() - begin;
            edit[round] = edit(plan, Files.readString(file), round);
        }
        System.out.printf("%d %d %d %d %d%n", median(parse), median(link), median(load), median(rules), median(edit));
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

    private static long edit(LoadedPlan plan, String text, int round) {
        XtextResource resource = plan.files().get(0);
        int at = text.indexOf("RTO ", text.length() / 2) + 4;
        long begin = System.nanoTime();
        resource.update(at, 1, String.valueOf(1 + round % 9));
        resolve(resource);
        PlanCheck.check(PlanIndex.of(List.of((Document) resource.getContents().get(0))), AS_OF);
        return System.nanoTime() - begin;
    }

    /** Of the last half, when all is warm. */
    private static long median(long[] nanos) {
        long[] warm = java.util.Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        java.util.Arrays.sort(warm);
        return warm[warm.length / 2] / 1_000_000;
    }
}
