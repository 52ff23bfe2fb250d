package org.holdfast.diagram.load;

import java.util.List;

/** The tags of mappings. */
final class Kinds {
    static final List<String> CONTAINERS = List.of("containerMappings", "subContainerMappings");
    static final List<String> PLAIN_NODES = List.of("nodeMappings", "subNodeMappings", "borderedNodeMappings");
    static final List<String> NODES = List.of("containerMappings", "subContainerMappings", "nodeMappings",
            "subNodeMappings",
            "borderedNodeMappings");
    static final List<String> EDGES = List.of("edgeMappings");
    static final List<String> MAPPINGS = List.of("containerMappings", "subContainerMappings", "nodeMappings",
            "subNodeMappings", "borderedNodeMappings", "edgeMappings");

    private Kinds() {}
}
