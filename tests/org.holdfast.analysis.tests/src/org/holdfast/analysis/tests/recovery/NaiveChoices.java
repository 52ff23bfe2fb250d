package org.holdfast.analysis.tests.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Copy;
import org.holdfast.model.Host;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.Site;
import org.holdfast.model.StandIn;
import org.holdfast.model.Technique;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Size;

/**
 * How each component is brought back, worked out anew from the tables of the analysis and the decisions of ADR 13, with
 * floating-point numbers and without a thought for speed.
 */
@NonNullByDefault({})
final class NaiveChoices {
    /** A way: what it is and uses, when it would be done (NaN: not known), what it loses (infinite: all). */
    record Way(String kind, String name, double ready, double lost, double compared) {}

    private static final double UNKNOWN = Double.NaN;

    private final PlanIndex index;
    private final Failure failure;
    private final Harm harm;
    private final RecoveryPlan plan;
    private final double declared;
    private final Map<Component, Way> chosen = new LinkedHashMap<>();
    private final Map<Host, long[]> room = new HashMap<>();

    NaiveChoices(PlanIndex index, Failure failure, RecoveryPlan plan) {
        this.index = index;
        this.failure = failure;
        this.harm = failure.scenario().harm().orElseThrow();
        this.plan = plan;
        this.declared = plan == null || plan.getDeclaredWithin() == null ? UNKNOWN
                : plan.getDeclaredWithin().seconds();
        for (Host host : index.all(Host.class)) {
            if (host.getCapacity() != null) {
                room.put(host, size(host.getCapacity()));
            }
        }
        index.all(VirtualMachine.class).forEach(vm -> take(vm.getOn(), vm));
        for (Component component : index.all(Component.class)) {
            if (!(component instanceof VirtualMachine) && !(component instanceof InformationSystem)
                    && failure.isStruck(component)) {
                choose(component, equipment(component), null);
            }
        }
        index.all(VirtualMachine.class).stream().filter(vm -> failure.isStruck(vm) || harmed(vm))
                .sorted(Comparator.comparing(VirtualMachine::getPriority).reversed()
                        .thenComparing(VirtualMachine::getName))
                .forEach(this::guest);
        for (InformationSystem system : index.all(InformationSystem.class)) {
            if (failure.isStruck(system) || harmed(system)) {
                choose(system, system(system), system.getRpo());
            }
        }
        index.all(ConsistencyGroup.class).forEach(this::group);
    }

    /** What is chosen; null for what is unrecoverable. */
    Map<Component, Way> chosen() {
        return chosen;
    }

    // ---- the ways ----

    private List<Way> equipment(Component component) {
        List<Way> ways = new ArrayList<>();
        waiting(ways);
        standIns(component, ways);
        if (harm instanceof Harm.Destroys || harm instanceof Harm.Corrupts && component instanceof Host) {
            replacing(component, ways);
        } else if (harm instanceof Harm.Corrupts) {
            ways.add(new Way("Return", "", 0, 0, 0));
        }
        return ways;
    }

    private void guest(VirtualMachine vm) {
        List<Way> ways = new ArrayList<>();
        waiting(ways);
        Way host = chosen.get(vm.getOn());
        Component movedTo = host != null && host.kind.equals("FailOver") ? component(host.name) : vm.getOn();
        if (!own(vm) && !harmed(vm) && (movedTo == vm.getOn() || fits(movedTo, vm))) {
            ways.add(new Way("Return", "", ready(vm.getOn()), 0, 0));
        }
        standIns(vm, ways);
        boolean hostLost = failure.isStruck(vm.getOn());
        Host place = hostLost ? place(vm) : vm.getOn();
        if (plan != null && place != null && harmed(vm)) {
            for (Protection protection : protections(vm)) {
                if (usable(protection)) {
                    ways.add(new Way("RestartImage", protection.getName(),
                            declared + restore(protection, vm.getImage()), lost(protection), compared(protection)));
                }
            }
        } else if (plan != null && place != null && hostLost) {
            ways.add(new Way("RestartImage", "", declared + protections(vm).stream()
                    .filter(each -> each.getRestartTime() != null).mapToDouble(each -> each.getRestartTime().seconds())
                    .min().orElse(UNKNOWN), 0, 0));
        }
        if (harm instanceof Harm.Destroys) {
            replacing(vm, ways);
        }
        choose(vm, ways, null);
        Way way = chosen.get(vm);
        if (way != null) {
            switch (way.kind) {
                case "FailOver" -> take(component(way.name), vm);
                case "Return" -> take(movedTo == vm.getOn() ? null : movedTo, vm);
                case "RestartImage" -> take(place == vm.getOn() ? null : place, vm);
                default -> {
                    // it stays where it is
                }
            }
        }
    }

    private List<Way> system(InformationSystem system) {
        List<Way> ways = new ArrayList<>();
        waiting(ways);
        if (!harmed(system)) {
            if (!own(system)) {
                ways.add(new Way("Return", "", ready(system.getOn()), 0, 0));
            } else if (harm instanceof Harm.Corrupts) {
                ways.add(new Way("Return", "", 0, 0, 0));
            }
        } else if (lies(system) instanceof VirtualMachine vm && chosen.get(vm) != null
                && chosen.get(vm).kind.equals("RestartImage") && !chosen.get(vm).name.isEmpty()) {
            ways.add(new Way("Return", "", ready(vm), chosen.get(vm).lost, chosen.get(vm).compared));
        }
        standIns(system, ways);
        boolean empty = !holds(system) && harm instanceof Harm.Destroys && own(system);
        if (plan != null && (harmed(system) || empty)) {
            for (Protection protection : protections(system)) {
                if (usable(protection)) {
                    ways.add(restored(system, protection));
                }
            }
        }
        if (empty) {
            replacing(system, ways);
        }
        return ways;
    }

    private Way restored(InformationSystem system, Protection protection) {
        StandIn onto = !failure.isStruck(system) || !harmed(system) ? null
                : system.getStandIns().stream().filter(each -> !failure.isDown(each.getTarget())).findFirst()
                        .orElse(null);
        double begin = onto == null ? Math.max(declared, ready(system.getOn()))
                : declared + onto.getWithin().seconds();
        return new Way("Restore", protection.getName(), begin + restore(protection, system.getVolume()),
                holds(system) ? lost(protection) : 0, holds(system) ? compared(protection) : 0);
    }

    private void waiting(List<Way> ways) {
        if (harm instanceof Harm.Disrupts disrupts) {
            ways.add(new Way("Wait", "", disrupts.lasts().most().seconds(), 0, 0));
        }
    }

    private void standIns(Component component, List<Way> ways) {
        for (StandIn standIn : component.getStandIns()) {
            boolean possible = !failure.isDown(standIn.getTarget()) && (!standIn.isDeclared() || plan != null);
            boolean dataToo = component instanceof InformationSystem system && harmed(system);
            if (possible && !dataToo
                    && (!(component instanceof VirtualMachine vm) || fits(standIn.getTarget(), vm))) {
                ways.add(new Way("FailOver", standIn.getTarget().getName(),
                        (standIn.isDeclared() ? declared : 0) + standIn.getWithin().seconds(), 0, 0));
            }
        }
    }

    private void replacing(Component component, List<Way> ways) {
        if (plan != null && component.getReplacedWithin() != null) {
            ways.add(new Way("Replace", "", declared + component.getReplacedWithin().seconds(), 0, 0));
        }
    }

    // ---- the choice ----

    private void choose(Component component, List<Way> ways, Duration rpo) {
        Protection from = from(component);
        for (Way way : ways) {
            if (from != null && way.name.equals(from.getName())
                    && (way.kind.equals("Restore") || way.kind.equals("RestartImage"))) {
                chosen.put(component, way);
                return;
            }
        }
        chosen.put(component, best(ways, rpo));
    }

    private static Way best(List<Way> ways, Duration rpo) {
        List<Way> known = ways.stream().filter(way -> Double.isFinite(way.ready + way.compared)).toList();
        if (known.isEmpty()) {
            return ways.stream().min(Comparator.comparing(Way::name)).orElse(null);
        }
        double least = known.stream().mapToDouble(Way::compared).min().orElseThrow();
        double allowed = rpo == null || least > rpo.seconds() ? least : rpo.seconds();
        return known.stream().filter(way -> way.compared <= allowed)
                .min(Comparator.comparingDouble(Way::ready).thenComparing(Way::name)).orElseThrow();
    }

    private void group(ConsistencyGroup group) {
        List<InformationSystem> members = group.getMembers().stream().distinct()
                .sorted(Comparator.comparing(InformationSystem::getName)).toList();
        if (members.stream().map(chosen::get).noneMatch(way -> way != null && way.kind.equals("Restore")
                && !mirror(protection(way.name)))) {
            return;
        }
        List<Way> common = new ArrayList<>();
        for (Protection protection : index.all(Protection.class)) {
            boolean all = protection == group.getCapturedBy()
                    || members.stream().allMatch(member -> protections(member).contains(protection));
            if (all && !mirror(protection) && usable(protection)) {
                double ready = members.stream().mapToDouble(member -> restored(member, protection).ready)
                        .reduce(0, (a, b) -> Double.isNaN(a + b) ? UNKNOWN : Math.max(a, b));
                common.add(new Way("Restore", protection.getName(), ready, lost(protection), compared(protection)));
            }
        }
        Way best = members.stream().map(this::from).filter(from -> from != null)
                .flatMap(from -> common.stream().filter(way -> way.name.equals(from.getName()))).findFirst()
                .orElseGet(() -> best(common, group.getRpo()));
        if (best != null) {
            members.forEach(member -> chosen.put(member, restored(member, protection(best.name))));
        }
    }

    // ---- what is harmed ----

    private boolean own(Component component) {
        return failure.isStruck(component)
                && (component.getCarrier() == null || failure.scenario().targets().contains(component)
                        || component.getKind() != null && failure.scenario().targets().contains(component.getKind()));
    }

    private static boolean holds(Component component) {
        return !(component instanceof InformationSystem system && system.getVolume() != null
                && system.getVolume().bytes().signum() == 0);
    }

    private boolean harmed(Protectable holder) {
        return holds(holder) && (failure.isStruck(lies(holder))
                || harm instanceof Harm.Corrupts && failure.isStruck(holder)
                || harm instanceof Harm.Destroys && own(holder));
    }

    private static Component lies(Protectable holder) {
        if (holder instanceof VirtualMachine vm && vm.getStoredOn() != null) {
            return vm.getStoredOn();
        }
        for (Component on = holder.getCarrier(); on != null; on = on.getCarrier()) {
            if (on instanceof Machine machine && machine.getStoredOn() != null) {
                return machine.getStoredOn();
            }
        }
        return holder.getCarrier() == null ? holder : holder.getCarrier();
    }

    private double ready(Component machine) {
        if (machine == null || !failure.isDown(machine) || !failure.isStruck(machine) && !chosen.containsKey(machine)) {
            return 0;
        }
        return chosen.get(machine) == null ? UNKNOWN : chosen.get(machine).ready;
    }

    // ---- protections ----

    private List<Protection> protections(Protectable component) {
        List<Protection> all = new ArrayList<>(component.getProtections());
        for (ConsistencyGroup group : index.all(ConsistencyGroup.class)) {
            if (group.getMembers().contains(component) && group.getCapturedBy() != null) {
                all.add(group.getCapturedBy());
            }
        }
        for (boolean grows = true; grows;) {
            grows = all.addAll(index.all(Protection.class).stream()
                    .filter(each -> !all.contains(each) && all.contains(each.getCopyOf())).toList());
        }
        return all;
    }

    private boolean usable(Protection protection) {
        boolean place = !(harm instanceof Harm.Destroys) || protection.getCopies().isEmpty()
                || protection.getCopies().stream().anyMatch(copy -> !struck(copy));
        return place && lost(protection) != Double.POSITIVE_INFINITY;
    }

    private boolean struck(Copy copy) {
        if (copy.getOn() != null) {
            return failure.isStruck(copy.getOn());
        }
        for (Site site = copy.getAt(); site != null; site = site.getParent()) {
            if (failure.scenario().targets().contains(site)) {
                return true;
            }
            if (site.getDeclaredRegion() != null
                    && failure.scenario().targets().contains(site.getDeclaredRegion())) {
                return true;
            }
        }
        return false;
    }

    private double lost(Protection protection) {
        return harm instanceof Harm.Corrupts corrupts && Double.isFinite(compared(protection))
                ? compared(protection) + corrupts.noticedAfter().orElseThrow().seconds()
                : compared(protection);
    }

    private double compared(Protection protection) {
        double age = 0;
        for (Protection level = protection; level != null; level = level.getCopyOf()) {
            age += switch (level.getTechnique()) {
                case SYNCHRONOUS_REPLICATION -> 0;
                case ASYNCHRONOUS_REPLICATION -> seconds(level.getLag(), UNKNOWN);
                default -> seconds(level.getHeld(), 0)
                        + seconds(level.getTakes(), level.getTechnique() == Technique.SNAPSHOT ? 0 : UNKNOWN)
                        + seconds(level.getShippedAfter(), 0);
            };
        }
        if (!(harm instanceof Harm.Corrupts corrupts)) {
            return mirror(protection) ? age : age + seconds(protection.getInterval(), UNKNOWN);
        }
        if (mirror(protection)) {
            return Double.POSITIVE_INFINITY;
        }
        double noticed = corrupts.noticedAfter().map(each -> (double) each.seconds()).orElse(UNKNOWN);
        double interval = seconds(protection.getInterval(), UNKNOWN);
        double compared = interval + Math.max(0, age - noticed);
        return seconds(protection.getKept(), UNKNOWN) < Math.max(noticed, age) + interval ? Double.POSITIVE_INFINITY
                : compared + 0 * seconds(protection.getKept(), UNKNOWN);
    }

    private double restore(Protection protection, Size size) {
        double restart = seconds(protection.getRestartTime(), UNKNOWN);
        DataRate rate = protection.getRestoreRate();
        if (harm instanceof Harm.Destroys && protection.getCopies().isEmpty()) {
            return UNKNOWN;
        }
        if (rate == null) {
            return mirror(protection) ? restart : UNKNOWN;
        }
        return size == null || rate.size().bytes().signum() == 0 ? UNKNOWN
                : restart + size.bytes().doubleValue() / rate.size().bytes().doubleValue() * rate.per().seconds();
    }

    private static boolean mirror(Protection protection) {
        return protection.getTechnique() == Technique.SYNCHRONOUS_REPLICATION
                || protection.getTechnique() == Technique.ASYNCHRONOUS_REPLICATION;
    }

    private static double seconds(Duration duration, double otherwise) {
        return duration == null ? otherwise : duration.seconds();
    }

    // ---- room ----

    private Host place(VirtualMachine vm) {
        List<Component> order = new ArrayList<>();
        vm.getStandIns().forEach(each -> order.add(each.getTarget()));
        vm.getOn().getStandIns().forEach(each -> order.add(each.getTarget()));
        index.all(Host.class).stream().sorted(Comparator.comparing(Host::getName)).forEach(order::add);
        for (Component each : order) {
            if (each instanceof Host host && host != vm.getOn() && !failure.isDown(host) && fits(host, vm)) {
                return host;
            }
        }
        return null;
    }

    private boolean fits(Component host, VirtualMachine vm) {
        if (!room.containsKey(host) || vm.getCapacity() == null) {
            return true;
        }
        long[] needed = size(vm.getCapacity());
        return room.get(host)[0] >= needed[0] && room.get(host)[1] >= needed[1];
    }

    private void take(Component host, VirtualMachine vm) {
        if (host != null && room.containsKey(host) && vm.getCapacity() != null) {
            room.get(host)[0] -= size(vm.getCapacity())[0];
            room.get(host)[1] -= size(vm.getCapacity())[1];
        }
    }

    private static long[] size(Capacity capacity) {
        return new long[] { capacity.cpu(), capacity.memory().bytes().longValueExact() };
    }

    // ---- names ----

    private Protection from(Component component) {
        return plan == null ? null
                : plan.getActions().stream().filter(Restoration.class::isInstance).map(Restoration.class::cast)
                        .filter(each -> each.getComponent() == component).findFirst().map(Restoration::getFrom)
                        .orElse(null);
    }

    private Component component(String name) {
        return index.all(Component.class).stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private Protection protection(String name) {
        return index.all(Protection.class).stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
    }
}
