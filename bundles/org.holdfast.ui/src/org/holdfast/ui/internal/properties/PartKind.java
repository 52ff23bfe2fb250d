package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.holdfast.model.HoldfastPackage.Literals;

/** The sorts of parts that elements can have; an element is first asked for where a part is about one. */
enum PartKind {
    STEP_STATE("Step", Literals.STEP_STATE),
    CONTACT("Contact", Literals.CONTACT),
    SITE("Site within it", Literals.SITE),
    VULNERABILITY("Vulnerability", Literals.VULNERABILITY),
    NEED("Function or component", Literals.SINGLE_NEED, Literals.NEED_TARGET__TARGET),
    ANY_OF("Any of several", Literals.ALTERNATIVE_NEED, Literals.NEED_TARGET__TARGET),
    PEOPLE("People of a role", Literals.PEOPLE_NEED, Literals.PEOPLE_NEED__ROLE),
    ALTERNATIVE("Alternative", Literals.ALTERNATIVE, Literals.NEED_TARGET__TARGET),
    FLOW("Data passed to", Literals.DATA_FLOW, Literals.DATA_FLOW__TARGET),
    STAND_IN("Stand-in", Literals.STAND_IN, Literals.STAND_IN__TARGET),
    COPY_AT("At a site", Literals.COPY, Literals.COPY__AT),
    COPY_ON("On a component", Literals.COPY, Literals.COPY__ON),
    STRIKES_REGION("Region", Literals.REGION_STRIKE, Literals.REGION_STRIKE__REGION),
    STRIKES_SITE("Site", Literals.SITE_STRIKE, Literals.SITE_STRIKE__SITE),
    STRIKES_KIND("Kind", Literals.KIND_STRIKE, Literals.KIND_STRIKE__KIND),
    STRIKES_COMPONENT("Component", Literals.COMPONENT_STRIKE, Literals.COMPONENT_STRIKE__COMPONENT),
    STRIKES_ANY("Any component of a sort", Literals.ANY_STRIKE),
    DESTROYS("Destroys", Literals.DESTRUCTION),
    CORRUPTS("Corrupts", Literals.CORRUPTION),
    DISRUPTS("Disrupts", Literals.DISRUPTION),
    RATE("Rate", Literals.HOURLY_RATE),
    STEP("Step", Literals.RECOVERY_STEP),
    RESTORE("Restore", Literals.RESTORATION, Literals.RESTORATION__COMPONENT),
    MEASURED("Measured time", Literals.MEASUREMENT, Literals.MEASUREMENT__COMPONENT);

    private final String label;
    private final EClass type;
    private final Optional<EReference> about;

    PartKind(String label, EClass type) {
        this(label, type, Optional.empty());
    }

    PartKind(String label, EClass type, EReference about) {
        this(label, type, Optional.of(about));
    }

    PartKind(String label, EClass type, Optional<EReference> about) {
        this.label = label;
        this.type = type;
        this.about = about;
    }

    /** The sorts of parts that a feature can have. */
    static List<PartKind> of(EReference parts) {
        return Stream.of(values()).filter(kind -> parts.getEReferenceType().isSuperTypeOf(kind.type)).toList();
    }

    /** How people call it. */
    String label() {
        return label;
    }

    /** Its class. */
    EClass type() {
        return type;
    }

    /** Where the part leads to the element that it is about; empty if it is about none. */
    Optional<EReference> about() {
        return about;
    }
}
