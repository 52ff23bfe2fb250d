package org.holdfast.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.holdfast.model.Component;
import org.holdfast.model.ComponentStrike;
import org.holdfast.model.Disaster;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Role;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;

/**
 * A recovery plan of many steps that are given to people of some roles, and when each begins by the textbook's serial
 * schedule generation, which looks through all steps for the next one and through all that its role does for a free time.
 * Each step is after up to three of the hundred before it, and takes 1 to 60 minutes.
 */
final class ScheduleProblem {
    private final Document document = HoldfastFactory.eINSTANCE.createDocument();
    private final List<RecoveryStep> steps = new ArrayList<>();
    private final Random random = new Random(1);
    private final int people;

    ScheduleProblem(int size, int roleCount, int people) {
        this.people = people;
        List<Role> roles = new ArrayList<>();
        for (int number = 0; number < roleCount; number++) {
            Role role = HoldfastFactory.eINSTANCE.createRole();
            role.setName("role" + number);
            role.setHeadcount(people);
            roles.add(role);
            document.getElements().add(role);
        }
        Component lan = HoldfastFactory.eINSTANCE.createNetwork();
        lan.setName("lan");
        document.getElements().add(lan);
        Disaster fire = HoldfastFactory.eINSTANCE.createDisaster();
        fire.setName("fire");
        ComponentStrike strike = HoldfastFactory.eINSTANCE.createComponentStrike();
        strike.setComponent(lan);
        fire.getStrikes().add(strike);
        fire.setEffect(HoldfastFactory.eINSTANCE.createDestruction());
        document.getElements().add(fire);
        RecoveryPlan plan = HoldfastFactory.eINSTANCE.createRecoveryPlan();
        plan.setName("plan");
        plan.getDisasters().add(fire);
        plan.setDeclaredWithin(Duration.parse("0 s"));
        document.getElements().add(plan);
        for (int number = 0; number < size; number++) {
            RecoveryStep step = HoldfastFactory.eINSTANCE.createRecoveryStep();
            step.setName(String.format("s%07d", number));
            step.setTakes(DurationRange.fixed(Duration.ofSeconds(60L * (1 + random.nextInt(60)))));
            step.setBy(roles.get(random.nextInt(roleCount)));
            for (int before = random.nextInt(4); before > 0 && number > 0; before--) {
                RecoveryStep other = steps.get(number - 1 - random.nextInt(Math.min(100, number)));
                if (!step.getAfter().contains(other)) {
                    step.getAfter().add(other);
                }
            }
            steps.add(step);
            plan.getActions().add(step);
        }
    }

    Document document() {
        return document;
    }

    /** When each step begins, by the textbook. */
    Map<String, Long> textbook() {
        int size = steps.size();
        Map<RecoveryStep, Integer> number = new HashMap<>();
        steps.forEach(step -> number.put(step, number.size()));
        long[] takes = steps.stream().mapToLong(step -> step.getTakes().most().seconds()).toArray();
        long[] earliest = new long[size];
        long end = 0;
        for (int i = 0; i < size; i++) {
            for (Object before : steps.get(i).getAfter()) {
                int other = number.get(before);
                earliest[i] = Math.max(earliest[i], earliest[other] + takes[other]);
            }
            end = Math.max(end, earliest[i] + takes[i]);
        }
        long[] latest = new long[size];
        Arrays.fill(latest, end);
        for (int i = size - 1; i >= 0; i--) {
            for (Object before : steps.get(i).getAfter()) {
                int other = number.get(before);
                latest[other] = Math.min(latest[other], latest[i] - takes[i]);
            }
        }
        long[] starts = new long[size];
        boolean[] done = new boolean[size];
        Map<Role, List<Integer>> work = new HashMap<>();
        for (int round = 0; round < size; round++) {
            int next = -1;
            long least = Long.MAX_VALUE;
            for (int i = 0; i < size; i++) {
                long slack = latest[i] - earliest[i] - takes[i];
                if (!done[i] && slack < least
                        && steps.get(i).getAfter().stream().allMatch(before -> done[number.get(before)])) {
                    next = i;
                    least = slack;
                }
            }
            long start = 0;
            for (Object before : steps.get(next).getAfter()) {
                start = Math.max(start, starts[number.get(before)] + takes[number.get(before)]);
            }
            List<Integer> others = work.computeIfAbsent(steps.get(next).getBy(), key -> new ArrayList<>());
            starts[next] = free(start, takes[next], others, starts, takes);
            done[next] = true;
            others.add(next);
        }
        Map<String, Long> named = new HashMap<>();
        for (int i = 0; i < size; i++) {
            named.put(steps.get(i).getName(), starts[i]);
        }
        return named;
    }

    /** The first time from which on somebody is free for so long: now, or when some other work ends. */
    private long free(long from, long takes, List<Integer> others, long[] starts, long[] lasts) {
        List<Long> candidates = new ArrayList<>(List.of(from));
        others.stream().map(other -> starts[other] + lasts[other]).filter(time -> time > from).forEach(candidates::add);
        candidates.sort(Comparator.naturalOrder());
        for (long start : candidates) {
            if (most(start, start + takes, others, starts, lasts) < people) {
                return start;
            }
        }
        throw new AssertionError();
    }

    private static int most(long from, long until, List<Integer> others, long[] starts, long[] lasts) {
        List<long[]> changes = new ArrayList<>();
        for (int other : others) {
            if (starts[other] < until && starts[other] + lasts[other] > from) {
                changes.add(new long[] { Math.max(from, starts[other]), 1 });
                changes.add(new long[] { starts[other] + lasts[other], -1 });
            }
        }
        changes.sort(Comparator.<long[]>comparingLong(change -> change[0]).thenComparingLong(change -> change[1]));
        int now = 0;
        int most = 0;
        for (long[] change : changes) {
            now += (int) change[1];
            most = Math.max(most, now);
        }
        return most;
    }
}
