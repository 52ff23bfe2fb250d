package org.holdfast.analysis.schedule;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Rational;

/** The network of a scenario with people assigned and times worked out. */
final class Schedule {
    private static final Set<Node.Sort> DONE = Set.of(Node.Sort.DECLARATION, Node.Sort.DISRUPTION, Node.Sort.STEP,
            Node.Sort.RECOVERY, Node.Sort.MILESTONE);

    private final Map<NamedElement, Down> down;
    private final Set<Component> added;
    private final List<Node> blocked;
    private final List<Node> ordered;
    private final Times times;
    private final Assignment assignment;

    Schedule(Drafting draft, Failure failure, Estimate estimate) {
        this.down = draft.down();
        this.added = draft.added();
        List<Node> all = Ordering.ofAll(draft.nodes());
        Blocks.spread(all);
        this.blocked = all.stream().filter(node -> node.block.isPresent()).toList();
        List<Node> live = Ordering.numbered(all.stream().filter(node -> node.block.isEmpty()).toList());
        if (live.stream().noneMatch(node -> node.occupies(estimate))) {
            this.assignment = Assignment.NOBODY;
            this.ordered = live;
        } else {
            this.assignment = new Assignment(new SerialSchedule(live, estimate, failure));
            this.ordered = Ordering.of(live);
        }
        this.times = new Times(ordered, estimate);
    }

    /** What is down, by name. */
    Map<NamedElement, Down> down() {
        return down;
    }

    Set<Component> added() {
        return added;
    }

    /** When what is down is back. */
    Back back(Down element) {
        Node up = element.up;
        return up.block.map(block -> block.back(up.name)).orElseGet(() -> new Back.At(times.finish(up.position)));
    }

    List<Activity> activities() {
        return ordered.stream().filter(node -> DONE.contains(node.sort)).map(this::activity)
                .sorted(Comparator.comparing(Activity::start).thenComparing(Activity::finish)
                        .thenComparing(Activity::name))
                .toList();
    }

    List<Undone> undone() {
        return blocked.stream().filter(node -> DONE.contains(node.sort)).sorted(Node.BY_NAME)
                .map(node -> new Undone(node.subject(), node.says.get(), node.block.orElseThrow().back(node.name)))
                .toList();
    }

    Optional<Rational> end() {
        return last().map(node -> times.finish(node.position));
    }

    List<Moment> criticalPath() {
        return last().map(end -> chain(end, Integer.MAX_VALUE)).orElse(List.of());
    }

    List<Moment> chain(NamedElement element, int most) {
        return Optional.ofNullable(down.get(element)).map(each -> each.up).filter(node -> node.block.isEmpty())
                .map(end -> chain(end, most))
                .orElse(List.of());
    }

    EventNetwork network() {
        return new EventNetwork(ordered.stream().map(Schedule::event).toList());
    }

    private static EventNetwork.Event event(Node node) {
        Takes.Known takes = (Takes.Known) node.takes;
        return new EventNetwork.Event(node.before.stream().map(before -> before.position).toList(),
                node.awaited == 0 ? node.before.size() : node.awaited, takes.stated(), takes.seconds(), node.marks);
    }

    private Optional<Node> last() {
        return times.end(ordered);
    }

    /**
     * The way back from a node over what it waited for last to time 0, told from time 0 on, or from so many moments before
     * the end. Of nodes in a row with one name the first is told.
     */
    private List<Moment> chain(Node end, int most) {
        ArrayDeque<Node> told = new ArrayDeque<>();
        for (Optional<Node> next = Optional.of(end); next.isPresent(); next = next.flatMap(this::heldUpBy)) {
            Node node = next.get();
            if (DONE.contains(node.sort) || node == end || isLater(node)) {
                if (!told.isEmpty() && told.getFirst().name.equals(node.name)) {
                    told.removeFirst();
                } else if (told.size() == most) {
                    break;
                }
                told.addFirst(node);
            }
        }
        return told.stream().map(node -> new Moment(node.name, node.says.get(), node.about(),
                times.start(node.position), times.finish(node.position))).toList();
    }

    private boolean isLater(Node node) {
        return !node.marks.isEmpty() && times.finish(node.position).signum() > 0;
    }

    private Optional<Node> heldUpBy(Node node) {
        Rational start = times.start(node.position);
        return node.before.stream().filter(before -> times.finish(before.position).equals(start)).min(Node.BY_NAME);
    }

    private Activity activity(Node node) {
        Set<String> after = new TreeSet<>();
        Rational start = times.start(node.position);
        node.before.stream().filter(before -> times.finish(before.position).equals(start))
                .forEach(before -> after.add(before.name));
        return new Activity(node.name, node.says.get(), node.action, node.element, start, times.finish(node.position),
                node.by, assignment.person(node), times.slack(node.position), List.copyOf(after));
    }
}
