package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.name.Labels;

/**
 * Minimal cut sets: the smallest combinations of components whose loss takes a function down, none of which can be left
 * out; with what stands in for a component as an alternative to it. Tried out one combination after another, 512 at a
 * time, among the components whose loss leaves some need of alternatives with fewer of them: no others can make up a set
 * of more than one.
 */
public final class CutSets {
    private static final int TOP = 0;

    private final PlanGraph plan;
    private final Foundation foundation;
    private final LossBatch batch;
    private final Progress progress;
    private final List<List<Integer>> found = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();

    private CutSets(PlanIndex index, BusinessFunction function, Progress progress) {
        this.plan = PlanGraph.withStandIns(index);
        this.foundation = Foundation.of(plan.graph(), plan.node(function).orElseThrow());
        this.batch = new LossBatch(foundation.graph());
        this.progress = progress;
    }

    /**
     * The minimal cut sets of a function, the smallest first, then by name; none if the function is down without any
     * loss.
     *
     * @param largest
     *            how many components a set has at most, 1 or more; each more multiplies the work by the number of
     *            components that are looked at
     * @throws CancellationException
     *             if the progress says so
     */
    public static List<List<Component>> of(PlanIndex index, BusinessFunction function, int largest,
            Progress progress) {
        return new CutSets(index, function, progress).upTo(largest);
    }

    private List<List<Component>> upTo(int largest) {
        batch.lose(new int[0], new int[0], 0);
        if (batch.isDown(TOP, 0)) {
            return List.of();
        }
        int[] candidates = singles();
        for (int size = 2; size <= Math.min(largest, candidates.length); size++) {
            search(List.of(), 0, size, candidates);
        }
        Comparator<List<Component>> smallestFirst = Comparator.comparingInt(List::size);
        return found.stream().map(this::components)
                .sorted(smallestFirst.thenComparing(set -> String.join("\n", set.stream().map(Labels::of).toList())))
                .toList();
    }

    /** Notes the components that are enough by themselves; gives those that may be together with others. */
    private int[] singles() {
        int[] all = IntStream.range(0, foundation.original().length)
                .filter(node -> plan.element(foundation.original()[node]).filter(Component.class::isInstance)
                        .isPresent())
                .boxed().sorted(Comparator.comparing(node -> foundation.original()[node])).mapToInt(node -> node)
                .toArray();
        BitSet candidates = new BitSet();
        for (int first = 0; first < all.length; first += LossBatch.LOSSES) {
            batch.lose(new int[0], all, first);
            for (int loss = 0; loss < Math.min(LossBatch.LOSSES, all.length - first); loss++) {
                if (batch.isDown(TOP, loss)) {
                    note(List.of(all[first + loss]));
                }
            }
            candidates.or(weakening(first, all));
        }
        return candidates.stream().map(position -> all[position]).toArray();
    }

    private BitSet weakening(int first, int[] all) {
        long[] weakening = new long[LossBatch.WORDS];
        DependencyGraph graph = foundation.graph();
        for (int node = 0; node < graph.size(); node++) {
            for (int position = 0; graph.enough(node) > 1 && position < graph.needs(node); position++) {
                for (int word = 0; word < LossBatch.WORDS; word++) {
                    weakening[word] |= batch.down(graph.need(node, position), word) & ~batch.down(node, word)
                            & ~batch.down(TOP, word);
                }
            }
        }
        BitSet positions = new BitSet();
        BitSet.valueOf(weakening).stream().map(loss -> first + loss).filter(loss -> loss < all.length)
                .forEach(positions::set);
        return positions;
    }

    private void search(List<Integer> chosen, int from, int size, int[] candidates) {
        if (chosen.size() == size - 1) {
            tryOut(chosen, Arrays.copyOfRange(candidates, from, candidates.length));
            return;
        }
        for (int next = from; next <= candidates.length - (size - chosen.size()); next++) {
            List<Integer> more = with(chosen, candidates[next]);
            if (!containsKnown(more)) {
                search(more, next + 1, size, candidates);
            }
            if (chosen.isEmpty()) {
                progress.done(next + 1L, candidates.length);
            }
        }
    }

    private void tryOut(List<Integer> chosen, int[] last) {
        int[] always = chosen.stream().mapToInt(node -> node).toArray();
        for (int first = 0; first < last.length; first += LossBatch.LOSSES) {
            if (progress.isCancelled()) {
                throw new CancellationException("cancelled");
            }
            batch.lose(always, last, first);
            for (int loss = 0; loss < Math.min(LossBatch.LOSSES, last.length - first); loss++) {
                if (batch.isDown(TOP, loss) && !containsKnown(with(chosen, last[first + loss]))) {
                    note(with(chosen, last[first + loss]));
                }
            }
        }
    }

    private void note(List<Integer> set) {
        found.add(set);
        known.add(set);
    }

    /** Whether some of the nodes are a cut set already; the sets are small, so all of their subsets are looked up. */
    private boolean containsKnown(List<Integer> nodes) {
        for (int subset = 1; subset < 1 << nodes.size(); subset++) {
            int bits = subset;
            if (known.contains(IntStream.range(0, nodes.size()).filter(bit -> (bits >> bit & 1) != 0)
                    .mapToObj(nodes::get).toList())) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> with(List<Integer> chosen, int next) {
        List<Integer> more = new ArrayList<>(chosen);
        more.add(next);
        return more;
    }

    private List<Component> components(List<Integer> nodes) {
        return nodes.stream()
                .map(node -> (Component) plan.element(foundation.original()[node]).orElseThrow()).toList();
    }
}
