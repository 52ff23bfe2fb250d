package org.holdfast.analysis.schedule;

import java.util.List;
import java.util.Optional;

/** Carries on what cannot be finished, or is not known, to all that waits for it. */
final class Blocks {
    private Blocks() {}

    /**
     * Blocks what waits for blocked nodes. What waits for some of several waits only for those that are finished some
     * time, if these are enough.
     *
     * @param ordered
     *            each after all that it waits for
     */
    static void spread(List<Node> ordered) {
        for (Node node : ordered) {
            if (node.block.filter(Block::never).isEmpty()) {
                Optional<Block> before = node.awaited == 0 ? gravest(node.before) : tooFew(node);
                node.block = node.block.isEmpty() || before.filter(Block::never).isPresent() ? before : node.block;
            }
        }
    }

    private static Optional<Block> tooFew(Node node) {
        long never = node.before.stream().filter(before -> before.block.filter(Block::never).isPresent()).count();
        long unknown = node.before.stream().filter(before -> before.block.isPresent()).count() - never;
        if (node.before.size() - never < node.awaited || unknown > 0) {
            return gravest(node.before.size() - never < node.awaited ? node.before
                    : node.before.stream().filter(before -> before.block.filter(block -> !block.never()).isPresent())
                            .toList());
        }
        node.before.removeIf(before -> before.block.isPresent());
        return Optional.empty();
    }

    /** What is never finished weighs more than what is not known; of several, the first. */
    private static Optional<Block> gravest(List<Node> before) {
        Optional<Block> unknown = Optional.empty();
        for (Node node : before) {
            if (node.block.filter(Block::never).isPresent()) {
                return node.block;
            }
            unknown = unknown.isPresent() ? unknown : node.block;
        }
        return unknown;
    }
}
