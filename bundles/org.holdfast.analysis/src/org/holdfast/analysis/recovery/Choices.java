package org.holdfast.analysis.recovery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.reason.Fallen;
import org.holdfast.analysis.reason.Way;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.model.Component;
import org.holdfast.model.Host;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;

/**
 * How each component that a scenario concerns is brought back. Machines are decided before what is on them, guests in
 * the order in which they are given room; then the members of consistency groups are brought to one point in time.
 */
public final class Choices {
    private final Map<Component, Choice> choices = new HashMap<>();
    private final List<GroupPoint> points;
    private final Damage damage;
    private final Declaration declaration;
    private final Readiness readiness;
    private final Vacancies vacancies;
    private final Restores restores;

    private Choices(PlanIndex index, Measures measures, Estimate estimate, Failure failure, Declaration declaration) {
        this.damage = new Damage(failure);
        this.declaration = declaration;
        this.readiness = new Readiness(declaration, failure, estimate);
        this.vacancies = new Vacancies(index, failure);
        this.restores = new Restores(index, measures, damage);
        if (failure.scenario().harm().isPresent()) {
            decideAll(failure);
        }
        this.points = new GroupPoints(index, measures, declaration, restores, readiness, choices).settle();
    }

    /** The choices in a scenario. Nothing is chosen where the disaster does not say what it does. */
    public static Choices of(PlanIndex index, Measures measures, Estimate estimate, Failure failure,
            Declaration declaration) {
        return new Choices(index, measures, estimate, failure, declaration);
    }

    /** The choice for a component; empty if there is nothing to bring back but what it needs. */
    public Optional<Choice> of(@Nullable Component component) {
        return Optional.ofNullable(choices.get(component));
    }

    /** Whether the component holds data that could be lost. */
    public boolean holdsData(Component component) {
        return Damage.holdsData(component);
    }

    /** Whether the data of the component is destroyed, spoilt or out of reach. */
    public boolean harmsData(Protectable holder) {
        return damage.isDataHarmed(holder);
    }

    /** All choices, by the name of the component. */
    public List<Choice> all() {
        return choices.values().stream().sorted(Comparator.comparing(choice -> Labels.of(choice.component()))).toList();
    }

    /** To which points in time consistency groups go back, by the name of the group. */
    public List<GroupPoint> points() {
        return points;
    }

    /** Why the plan's `restore x from p` is not followed: nothing can be restored from p; empty if it is, or says none. */
    public Optional<Fallen> plannedButFallen(Component component) {
        return declaration.from(component).filter(from -> of(component).isPresent())
                .flatMap(from -> restores.whyNot(from).map(why -> new Fallen(new Way.By(from), why, false)));
    }

    private void decideAll(Failure failure) {
        StandIns standIns = new StandIns(damage, declaration, vacancies);
        EquipmentOptions equipment = new EquipmentOptions(damage, declaration, standIns);
        GuestOptions guests = new GuestOptions(damage, declaration, standIns, vacancies, restores, equipment);
        SystemOptions systems = new SystemOptions(damage, declaration, standIns, restores, equipment);
        failure.struck().stream()
                .filter(each -> !(each instanceof VirtualMachine || each instanceof InformationSystem))
                .forEach(each -> decide(each, equipment::find));
        concerned(failure, VirtualMachine.class).sorted(Vacancies.order()).forEach(guest -> decide(guest,
                (each, found) -> guests.find(each, of(each.getOn()), found)));
        concerned(failure, InformationSystem.class).forEach(system -> decide(system,
                (each, found) -> systems.find(each, of(each.getOn()), found)));
    }

    /** What is concerned is down: it is struck, or relies on what its data lies on. */
    private <T extends Component> Stream<T> concerned(Failure failure, Class<T> sort) {
        return failure.down().stream().filter(sort::isInstance).map(sort::cast).filter(damage::concerns);
    }

    private <T extends Component> void decide(T component, BiConsumer<T, Candidates> find) {
        Candidates found = new Candidates();
        find.accept(component, found);
        Choice choice = new Choice(component, chosen(component, found.options()), List.copyOf(found.options()),
                List.copyOf(found.fallen()));
        choices.put(component, choice);
        readiness.decide(choice);
        if (component instanceof VirtualMachine guest) {
            choice.chosen().flatMap(this::movesTo).ifPresent(host -> vacancies.take(host, guest));
        }
    }

    private Optional<RecoveryOption> chosen(Component component, List<RecoveryOption> options) {
        Optional<Protection> from = declaration.from(component);
        Optional<RecoveryOption> planned = options.stream()
                .filter(option -> from.isPresent() && uses(option, from.get())).findFirst();
        return planned.isPresent() ? planned
                : new Ranking<>(RecoveryOption::lost, readiness::of, RecoveryOption::name).best(options,
                        component instanceof InformationSystem system ? system.getRpo() : null);
    }

    private static boolean uses(RecoveryOption option, Protection protection) {
        return switch (option) {
            case RecoveryOption.Restore restore -> restore.from() == protection;
            case RecoveryOption.RestartImage image -> image.from().filter(from -> from == protection).isPresent();
            default -> false;
        };
    }

    private Optional<Host> movesTo(RecoveryOption option) {
        return switch (option) {
            case RecoveryOption.FailOver over when over.standIn().getTarget() instanceof Host host ->
                Optional.of(host);
            case RecoveryOption.RestartImage image -> Optional.of(image.host());
            case RecoveryOption.Return back -> back.with().flatMap(this::of).flatMap(Choice::chosen)
                    .filter(RecoveryOption.FailOver.class::isInstance).flatMap(this::movesTo);
            default -> Optional.empty();
        };
    }
}
