package org.holdfast.ui.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanState;

/**
 * The two models of a plan. The good one is for diagrams, forms, rules and edits: it stays as it is while a text cannot be
 * read. The live one is for the services of the text editor, which are asked most where a text is not finished; it is
 * there only while a file is open. So whoever types does not wait for the rules, which read the good one for long.
 */
public final class PlanModels {

    private final TextsOfProject texts;
    private final Consumer<PlanState> changed;
    private final ReentrantLock goodLock = new ReentrantLock(true);
    private final ReentrantLock liveLock = new ReentrantLock(true);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile PlanState state = new PlanState(0, Optional.empty());
    private volatile Followed good = Followed.NOTHING;
    private Followed live = Followed.NOTHING;
    private @Nullable PlanModel goodModel;
    private @Nullable PlanModel liveModel;

    /** A parsed plan with the texts that it follows. */
    private record Followed(Optional<ParsedPlan> plan, PlanTexts texts) {
        static final Followed NOTHING = new Followed(Optional.empty(),
                new PlanTexts(0, new TreeMap<>(), List.of(), Map.of(), Map.of()));

        Followed by(PlanTexts now) {
            ParsedPlan parsed = plan.orElseGet(ParsedPlan::new);
            parsed.follow(now.texts());
            return new Followed(Optional.of(parsed), now);
        }

        boolean saysTheSameAs(PlanTexts now) {
            return plan.isPresent() && texts.texts().equals(now.texts()) && texts.unreadable().equals(now.unreadable());
        }

        PlanModel model(PlanState state) {
            return new PlanModel(state, plan.map(ParsedPlan::files).orElse(List.of()), texts.unreadable());
        }

        Optional<Problem> obstacle() {
            return texts.unreadable().stream().findFirst()
                    .or(() -> plan.flatMap(parsed -> parsed.syntaxProblems().stream().findFirst()));
        }
    }

    PlanModels(TextsOfProject texts, Consumer<PlanState> changed) {
        this.texts = texts;
        this.changed = changed;
    }

    /** The state that was read last. */
    public PlanState state() {
        return state;
    }

    /** Whether somebody waits for the good model: who reads it for long and can come back should stop. */
    boolean isWanted() {
        return waiting.get() > 0 || texts.revision() != good.texts().revision();
    }

    /** Reads the good model, after it has followed the texts. Waits for other readers. */
    public <T> T readGood(Function<PlanModel, T> reader) {
        waiting.incrementAndGet();
        goodLock.lock();
        waiting.decrementAndGet();
        try {
            return reader.apply(follow());
        } finally {
            goodLock.unlock();
        }
    }

    /** The texts that the good model follows; for use within a read. */
    PlanTexts goodTexts() {
        return good.texts();
    }

    /** Reads the model of the texts as they are now, finished or not. Waits for other readers of it. */
    public <T> T readLive(Function<PlanModel, T> reader) {
        liveLock.lock();
        try {
            return reader.apply(followLive(texts.now()));
        } finally {
            liveLock.unlock();
        }
    }

    /** As above, if it can be had soon and has nothing to catch up with. */
    public <T> Optional<T> tryReadLive(long millis, Function<PlanModel, T> reader) {
        boolean locked = false;
        try {
            locked = liveLock.tryLock(millis, TimeUnit.MILLISECONDS);
            PlanModel model = liveModel;
            return locked && model != null && live.texts().revision() == texts.revision()
                    ? Optional.ofNullable(reader.apply(model))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (locked) {
                liveLock.unlock();
            }
        }
    }

    /** Gives the memory back; what is asked for next is read again. */
    void forget() {
        goodLock.lock();
        liveLock.lock();
        try {
            good = Followed.NOTHING;
            live = Followed.NOTHING;
            goodModel = null;
            liveModel = null;
            texts.forget();
        } finally {
            liveLock.unlock();
            goodLock.unlock();
        }
    }

    private PlanModel follow() {
        PlanTexts now = texts.now();
        PlanModel model = goodModel;
        if (model != null && now.revision() == good.texts().revision()) {
            return model;
        }
        Optional<Problem> obstacle = now.versions().isEmpty() ? Optional.empty() : liveObstacle(now);
        PlanModel next = model == null || obstacle.isEmpty() ? goodFrom(now, obstacle, model)
                : lastGood(now, obstacle, model);
        goodModel = next;
        if (!next.state().equals(state)) {
            state = next.state();
            changed.accept(next.state());
        }
        return next;
    }

    private PlanModel goodFrom(PlanTexts now, Optional<Problem> obstacle, @Nullable PlanModel before) {
        boolean same = good.saysTheSameAs(now);
        good = same ? new Followed(good.plan(), now) : good.by(now);
        Optional<Problem> why = obstacle.isPresent() ? obstacle : good.obstacle();
        return same && before != null && before.state().obstacle().equals(why) ? before
                : good.model(new PlanState(same ? state.revision() : now.revision(), why));
    }

    private PlanModel lastGood(PlanTexts now, Optional<Problem> obstacle, PlanModel before) {
        good = new Followed(good.plan(), new PlanTexts(now.revision(), good.texts().texts(), good.texts().unreadable(),
                now.files(), now.versions()));
        return before.state().obstacle().equals(obstacle) ? before
                : good.model(new PlanState(before.state().revision(), obstacle));
    }

    private Optional<Problem> liveObstacle(PlanTexts now) {
        liveLock.lock();
        try {
            followLive(now);
            return live.obstacle();
        } finally {
            liveLock.unlock();
        }
    }

    private PlanModel followLive(PlanTexts now) {
        PlanModel model = liveModel;
        if (model == null || live.texts().revision() != now.revision()) {
            boolean same = live.saysTheSameAs(now);
            live = same ? new Followed(live.plan(), now) : live.by(now);
            model = same && model != null ? model : live.model(new PlanState(now.revision(), live.obstacle()));
            liveModel = model;
        }
        return model;
    }
}
