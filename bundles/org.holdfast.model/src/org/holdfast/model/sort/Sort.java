package org.holdfast.model.sort;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.MethodStep;

/** A sort of element: the word by which plans and messages speak of it, its class, and the step that introduces it. */
public enum Sort {
    /** The plan itself. */
    PLAN("plan", Literals.PLAN, MethodStep.A),
    /** A region. */
    REGION("region", Literals.REGION, MethodStep.C),
    /** A site. */
    SITE("site", Literals.SITE, MethodStep.C),
    /** A person. */
    PERSON("person", Literals.PERSON, MethodStep.H),
    /** A role. */
    ROLE("role", Literals.ROLE, MethodStep.H),
    /** A product or service. */
    OFFERING("offering", Literals.OFFERING, MethodStep.A),
    /** Information. */
    INFORMATION("information", Literals.INFORMATION, MethodStep.A),
    /** A business function. */
    FUNCTION("function", Literals.BUSINESS_FUNCTION, MethodStep.B),
    /** A kind of component. */
    KIND("kind", Literals.COMPONENT_KIND, MethodStep.C),
    /** A system. */
    SYSTEM("system", Literals.INFORMATION_SYSTEM, MethodStep.C),
    /** A host. */
    HOST("host", Literals.HOST, MethodStep.C),
    /** A virtual machine. */
    VM("vm", Literals.VIRTUAL_MACHINE, MethodStep.C),
    /** A storage. */
    STORAGE("storage", Literals.STORAGE, MethodStep.C),
    /** A network. */
    NETWORK("network", Literals.NETWORK, MethodStep.C),
    /** A utility. */
    UTILITY("utility", Literals.UTILITY_SUPPLY, MethodStep.C),
    /** A supplier. */
    SUPPLIER("supplier", Literals.SUPPLIER, MethodStep.C),
    /** Any component. */
    COMPONENT("component", Literals.COMPONENT, MethodStep.C),
    /** A host or virtual machine. */
    MACHINE("host or vm", Literals.MACHINE, MethodStep.C),
    /** A group of users. */
    USERS("users", Literals.USER_GROUP, MethodStep.C),
    /** A protection. */
    PROTECTION("protection", Literals.PROTECTION, MethodStep.D),
    /** A consistency group. */
    GROUP("group", Literals.CONSISTENCY_GROUP, MethodStep.E),
    /** A level of disaster. */
    LEVEL("level", Literals.DISASTER_LEVEL, MethodStep.F),
    /** A disaster. */
    DISASTER("disaster", Literals.DISASTER, MethodStep.F),
    /** A prevention. */
    PREVENTION("prevention", Literals.PREVENTION, MethodStep.F),
    /** An outage cost. */
    OUTAGE_COST("outage cost", Literals.OUTAGE_COST, MethodStep.G),
    /** A recovery plan. */
    RECOVERY_PLAN("recovery plan", Literals.RECOVERY_PLAN, MethodStep.H),
    /** A step of a recovery plan. */
    STEP("step", Literals.RECOVERY_STEP, MethodStep.H),
    /** A restoration in a recovery plan. */
    RESTORATION("restore", Literals.RESTORATION, MethodStep.H),
    /** A step or restoration of a recovery plan. */
    ACTION("step or restored component", Literals.RECOVERY_ACTION, MethodStep.H),
    /** An exercise. */
    EXERCISE("exercise", Literals.EXERCISE, MethodStep.H),
    /** An acceptance. */
    ACCEPTANCE("accept", Literals.ACCEPTANCE, MethodStep.A),
    /** A rule of the organisation's own. */
    RULE("rule", Literals.CUSTOM_RULE, MethodStep.A),
    /** What can be needed. */
    DEPENDABLE("function or component", Literals.DEPENDABLE, MethodStep.C),
    /** What an outage cost can be about. */
    COST_BEARER("system or function", Literals.COST_BEARER, MethodStep.G),
    /** What can be restored from copies. */
    PROTECTABLE("system or vm", Literals.PROTECTABLE, MethodStep.D),
    /** Anything with a name. */
    NAMED("named element", Literals.NAMED_ELEMENT, MethodStep.A);

    private final String word;
    private final EClass type;
    private final MethodStep step;

    Sort(String word, EClass type, MethodStep step) {
        this.word = word;
        this.type = type;
        this.step = step;
    }

    /** The word for it, as in the language where the language has one. */
    public String word() {
        return word;
    }

    /** The class of the metamodel. */
    public EClass type() {
        return type;
    }

    /** The step of the method that introduces it. */
    public MethodStep step() {
        return step;
    }

    /** The word with its article: a system, an offering. */
    public String withArticle() {
        return (switch (this) {
            case INFORMATION, ACCEPTANCE, USERS -> "";
            default -> "aeio".indexOf(word.charAt(0)) >= 0 ? "an " : "a ";
        }) + word;
    }

    /** The sort of a class: its own, else that of the nearest class above it. */
    public static Sort of(EClass type) {
        return find(type).orElse(NAMED);
    }

    /** The sort of a class as {@link #of}; empty for what is only a part of an element, such as a contact. */
    public static Optional<Sort> find(EClass type) {
        return Stream.of(values()).filter(sort -> sort.type.isSuperTypeOf(type))
                .max(Comparator.comparingInt(sort -> sort.type.getEAllSuperTypes().size()));
    }

    /** The sort that a word of the language stands for. */
    public static Optional<Sort> ofWord(String word) {
        return Stream.of(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
