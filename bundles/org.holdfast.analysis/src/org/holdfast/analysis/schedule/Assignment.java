package org.holdfast.analysis.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

import org.holdfast.model.value.Rational;

/**
 * Who of a role does what: each activity is given to the person who became free last before it begins, the first ones in
 * the order of the role before others are asked. So an activity that had to wait for somebody waits for the person who
 * became free at just that time, and "after what the person did before" says all that the schedule decided.
 */
final class Assignment {
    /** Where there is nothing to do for anybody. */
    static final Assignment NOBODY = new Assignment();

    private final Map<Node, Integer> persons = new HashMap<>();

    private Assignment() {}

    /** Assigns the work of a schedule, and lets each activity wait for what its person does before. */
    Assignment(SerialSchedule schedule) {
        schedule.work().values().forEach(work -> assign(work, schedule));
    }

    /** The position of the person in the role, from 0; empty if it occupies nobody. */
    Optional<Integer> person(Node node) {
        return Optional.ofNullable(persons.get(node));
    }

    private void assign(List<Node> work, SerialSchedule schedule) {
        TreeMap<Rational, PriorityQueue<Node>> idle = new TreeMap<>();
        int asked = 0;
        for (Node node : work) {
            Map.Entry<Rational, PriorityQueue<Node>> last = idle.floorEntry(schedule.start(node));
            if (last == null) {
                persons.put(node, asked++);
            } else {
                Node before = last.getValue().remove();
                if (last.getValue().isEmpty()) {
                    idle.remove(last.getKey());
                }
                persons.put(node, persons.get(before));
                node.before.add(before);
            }
            idle.computeIfAbsent(schedule.finish(node), key -> new PriorityQueue<>(Node.BY_NAME)).add(node);
        }
    }
}
