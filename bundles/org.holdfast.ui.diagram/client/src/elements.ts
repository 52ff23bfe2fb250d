import { boundsFeature, deletableFeature, EditableLabel, editLabelFeature, GEdge, GLabel, GNode, hoverFeedbackFeature, isEditableLabel, nameFeature, selectFeature, WithEditableLabel, withEditLabelFeature } from '@eclipse-glsp/client';

/** What the server tells of a node beside its place. */
export interface NodeArgs {
    /** Its picture, from its upper left corner. */
    svg: string;
    /** The words of its name, in one line. */
    name: string;
    /** How it is marked: empty for not at all. */
    grade: string;
    /** How many findings there are on it, and what they say. */
    count: number;
    findings: string;
}

/** A node, a container, a line of a list or a node on a border. */
export class SceneNode extends GNode implements WithEditableLabel {
    static override readonly DEFAULT_FEATURES = [...GNode.DEFAULT_FEATURES, withEditLabelFeature, nameFeature];

    get look(): NodeArgs {
        return (this as unknown as { args: NodeArgs }).args;
    }

    get name(): string {
        return this.look.name;
    }

    get editableLabel(): (EditableLabel & SceneLabel) | undefined {
        const label = this.children.find(child => child instanceof SceneLabel);
        return label && isEditableLabel(label) ? (label as EditableLabel & SceneLabel) : undefined;
    }
}

/** Words that can be edited where they stand. They are drawn by what they belong to. */
export class SceneLabel extends GLabel {
    static override readonly DEFAULT_FEATURES = [boundsFeature, editLabelFeature];
}

/** What the server tells of an edge beside its ends. */
export interface EdgeArgs {
    /** Its picture, and that of its words, from the diagram's upper left corner. */
    svg: string;
    words: string;
    colour: string;
    dark: string;
    /** Where its ends lay when this was drawn: x, y, width and height of the source, and of the target. */
    ends: number[];
}

export class SceneEdge extends GEdge {
    static override readonly DEFAULT_FEATURES = [selectFeature, deletableFeature, hoverFeedbackFeature, ...GEdge.DEFAULT_FEATURES];

    get look(): EdgeArgs {
        return (this as unknown as { args: EdgeArgs }).args;
    }
}
