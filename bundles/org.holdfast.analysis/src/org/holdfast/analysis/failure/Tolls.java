package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.UserGroup;

/**
 * What the loss of each component by itself takes along. What is down without any loss, since it needs more people than
 * there are, is not taken along by anything.
 */
public final class Tolls {
    private final PlanGraph plan;
    private final LossBatch batch;
    private final int[] lost;
    private final BitSums functions = new BitSums();
    private final BitSums offerings = new BitSums();
    private final BitSums users = new BitSums();
    private final List<Toll> tolls = new ArrayList<>();

    private Tolls(PlanGraph plan) {
        this.plan = plan;
        this.batch = new LossBatch(plan.graph());
        this.lost = nodes().filter(node -> plan.element(node).orElseThrow() instanceof Component).toArray();
    }

    /**
     * The tolls before anything stands in for what is lost, by name of the component.
     *
     * @throws CancellationException
     *             if the progress says so
     */
    public static List<Toll> atFirst(PlanIndex index, Progress progress) {
        return new Tolls(PlanGraph.of(index)).workOut(progress);
    }

    /**
     * The tolls with what stands in for a component as an alternative to it, by name of the component.
     *
     * @throws CancellationException
     *             if the progress says so
     */
    public static List<Toll> withStandIns(PlanIndex index, Progress progress) {
        return new Tolls(PlanGraph.withStandIns(index)).workOut(progress);
    }

    private List<Toll> workOut(Progress progress) {
        batch.lose(new int[0], new int[0], 0);
        int[] counted = nodes().filter(node -> !batch.isDown(node, 0)).filter(this::counts).toArray();
        for (int first = 0; first < lost.length; first += LossBatch.LOSSES) {
            if (progress.isCancelled()) {
                throw new CancellationException("cancelled");
            }
            batch.lose(new int[0], lost, first);
            sum(counted);
            collect(first);
            progress.done(Math.min(first + LossBatch.LOSSES, lost.length), lost.length);
        }
        return tolls;
    }

    private void sum(int[] counted) {
        functions.clear();
        offerings.clear();
        users.clear();
        for (int node : counted) {
            switch (plan.element(node).orElseThrow()) {
                case BusinessFunction function -> functions.add(batch, node, 1);
                case Offering offering -> offerings.add(batch, node, 1);
                case UserGroup group -> users.add(batch, node, group.getCount());
                default -> throw new IllegalStateException();
            }
        }
    }

    private void collect(int first) {
        for (int loss = 0; loss < Math.min(LossBatch.LOSSES, lost.length - first); loss++) {
            tolls.add(new Toll((Component) plan.element(lost[first + loss]).orElseThrow(), functions.sum(loss),
                    offerings.sum(loss), users.sum(loss)));
        }
    }

    private boolean counts(int node) {
        NamedElement element = plan.element(node).orElseThrow();
        return element instanceof BusinessFunction || element instanceof Offering || element instanceof UserGroup;
    }

    private IntStream nodes() {
        return IntStream.range(0, plan.elements());
    }
}
