import { Action } from '@eclipse-glsp/client';

/** A tool of the palette. */
export interface PaletteTool {
    id: string;
    label: string;
    /** Whether it takes a source and a target. */
    joins: boolean;
    /** Whether it does something to what is selected. */
    applies: boolean;
    /** The text of an SVG; empty for none. */
    icon: string;
    hint: string;
}

export interface PaletteSection {
    label: string;
    tools: PaletteTool[];
}

/** A layer or a filter. */
export interface Choice {
    name: string;
    label: string;
    active: boolean;
}

/** Tells what stands around the diagram. */
export interface SurroundingsAction extends Action {
    kind: typeof SurroundingsAction.KIND;
    title: string;
    palette: PaletteSection[];
    /** What can be dragged into what: names of mappings of nodes, by that of what takes them. */
    takes: Record<string, string[]>;
    layers: Choice[];
    filters: Choice[];
    /** Why the diagram is not that of the text; empty if it is. */
    obstacle: string;
}
export namespace SurroundingsAction {
    export const KIND = 'holdfast.surroundings';
}

/** Has the page do what the workbench has a command for. */
export interface DoAction extends Action {
    kind: typeof DoAction.KIND;
    what: 'selectAll' | 'search' | 'rename';
    /** What is to be renamed. */
    element: string;
}
export namespace DoAction {
    export const KIND = 'holdfast.do';
}

/** Asks the workbench for what GLSP has no message for. */
export interface AskAction extends Action {
    kind: typeof AskAction.KIND;
    what: 'selected' | 'reveal' | 'look' | 'copy' | 'export' | 'apply' | 'typing' | 'typed';
    /** A tool of the palette. */
    tool?: string;
    elements?: string[];
    layers?: string[];
    filters?: string[];
}
export namespace AskAction {
    export const KIND = 'holdfast.ask';

    export function create(what: AskAction['what'], rest: Partial<AskAction> = {}): AskAction {
        return { ...rest, kind: KIND, what };
    }
}
