import {
    Action, Bounds, BringToFrontAction, ChangeBoundsListener, ChangeBoundsTool, ChangeContainerOperation, GChildElement, GModelElement, GParentElement, ISelectionListener, KeyListener, ModifyCSSFeedbackAction, Operation,
    Point, toArray, translateBounds
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { SceneNode } from './elements';
import { ShiftedMoveListener } from './walking';

/** `System` of `element:System`. */
function mappingOf(node: SceneNode): string {
    return node.type.substring(node.type.indexOf(':') + 1);
}

function placeOf(node: SceneNode): Bounds {
    return translateBounds(node.bounds, node.parent, node.root);
}

function isWithin(element: GModelElement, outer: GModelElement): boolean {
    return element === outer || ('parent' in element && isWithin(element.parent as GParentElement, outer));
}

/** What can be dragged into what. */
@injectable()
export class DropRules {
    /** Names of mappings of nodes, by that of what takes them. */
    takes: Record<string, string[]> = {};

    /** The innermost node that takes another one where that lies now; undefined where it stays in what it is in. */
    takerOf(dragged: SceneNode): SceneNode | undefined {
        const middle = Bounds.center(placeOf(dragged));
        const mapping = mappingOf(dragged);
        const taker = toArray(dragged.root.index.all())
            .filter((node): node is SceneNode => node instanceof SceneNode && !!this.takes[mappingOf(node)]?.includes(mapping))
            .filter(node => !isWithin(node, dragged) && Bounds.includes(placeOf(node), middle))
            .reduce<SceneNode | undefined>((inner, node) => (!inner || isWithin(node, inner) ? node : inner), undefined);
        return taker === dragged.parent ? undefined : taker;
    }
}

function outermost(element: GChildElement): GChildElement {
    return element.parent instanceof GChildElement ? outermost(element.parent) : element;
}

interface Taker {
    node: SceneNode;
    dragged: SceneNode;
}

/** A node that is dragged into another one goes into that, where it may; elsewhere it is only moved. */
class DropListener extends ChangeBoundsListener {
    private marked?: string;
    private lifted?: string;

    constructor(private readonly dropTool: DropTool) {
        super(dropTool);
    }

    override draggingMouseMove(target: GModelElement, event: MouseEvent): Action[] {
        const taker = this.taker(target);
        return [...super.draggingMouseMove(target, event), ...this.mark(taker?.node.id), ...(taker && taker.node.id !== this.lifted ? this.lift(taker) : [])];
    }

    override draggingMouseUp(target: GModelElement, event: MouseEvent): Action[] {
        return [...super.draggingMouseUp(target, event), ...this.mark(undefined)];
    }

    protected override handleMoveElementsOnServer(elements: Parameters<ChangeBoundsListener['handleMoveElementsOnServer']>[0]): Operation[] {
        const [dragged] = elements;
        const taker = elements.length === 1 && dragged instanceof SceneNode ? this.dropTool.rules.takerOf(dragged) : undefined;
        return taker && dragged instanceof SceneNode
            ? [ChangeContainerOperation.create({ elementId: dragged.id, targetContainerId: taker.id, location: Point.subtract(placeOf(dragged), placeOf(taker)) })]
            : super.handleMoveElementsOnServer(elements);
    }

    private taker(target: GModelElement): Taker | undefined {
        const [dragged, ...others] = this.activeResizeHandle ? [] : this.getElementsToMove(target);
        const node = dragged instanceof SceneNode && others.length === 0 ? this.dropTool.rules.takerOf(dragged) : undefined;
        return node && dragged instanceof SceneNode ? { node, dragged } : undefined;
    }

    /** What is dragged is seen over what it is dragged to. */
    private lift(taker: Taker): Action[] {
        this.lifted = taker.node.id;
        return [BringToFrontAction.create([outermost(taker.dragged).id])];
    }

    private mark(taker: string | undefined): Action[] {
        const before = this.marked;
        this.marked = taker;
        return before === taker ? [] : [
            ...(before ? [ModifyCSSFeedbackAction.create({ elements: [before], remove: ['taker'] })] : []),
            ...(taker ? [ModifyCSSFeedbackAction.create({ elements: [taker], add: ['taker'] })] : [])
        ];
    }
}

@injectable()
export class DropTool extends ChangeBoundsTool {
    @inject(DropRules) readonly rules!: DropRules;

    protected override createChangeBoundsListener(): ChangeBoundsListener & ISelectionListener {
        return new DropListener(this);
    }

    protected override createMoveKeyListener(): KeyListener {
        return new ShiftedMoveListener(this.selectionService, this.changeBoundsManager, this.grid);
    }
}
