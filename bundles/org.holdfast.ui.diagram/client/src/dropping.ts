import {
    Action, Bounds, BringToFrontAction, ChangeBoundsListener, ChangeBoundsTool, ChangeContainerOperation, getAbsolutePosition, GChildElement, GModelElement, GModelRoot, GParentElement, ISelectionListener, KeyListener,
    ModifyCSSFeedbackAction, Operation, Point, toArray, translateBounds
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { SceneNode } from './elements';
import { ShiftedMoveListener } from './walking';

/** By it is known what may lie in no container. */
const GROUND = '';

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

function depthOf(element: GModelElement): number {
    return 'parent' in element ? 1 + depthOf(element.parent as GParentElement) : 0;
}

/** What it is dragged to, and whether that takes all that is dragged. */
interface Aim {
    container: SceneNode | GModelRoot;
    takes: boolean;
}

/** What can be dragged into what. */
@injectable()
export class DropRules {
    /** Names of mappings of nodes, by that of what takes them, or by that of the ground. */
    takes: Record<string, string[]> = {};

    /**
     * Where nodes go that are dragged to a point: into the innermost container there that takes all of them; undefined where they
     * stay in what they are in.
     */
    aimOf(dragged: SceneNode[], point: Point): Aim | undefined {
        const [first] = dragged;
        if (!first || Object.keys(this.takes).length === 0) {
            return undefined;
        }
        const there = this.containersAt(first.root, point, dragged);
        const taker = there.find(container => dragged.every(node => node.parent === container || this.isTaken(node, container)));
        const container = taker ?? there[0];
        return dragged.every(node => node.parent === container) ? undefined : { container, takes: !!taker };
    }

    private isTaken(node: SceneNode, container: SceneNode | GModelRoot): boolean {
        return !!this.takes[container instanceof SceneNode ? mappingOf(container) : GROUND]?.includes(mappingOf(node));
    }

    /** What takes something there or has what is dragged in it, the innermost first; the ground where there is nothing else. */
    private containersAt(root: GModelRoot, point: Point, dragged: SceneNode[]): (SceneNode | GModelRoot)[] {
        const nodes = toArray(root.index.all())
            .filter((node): node is SceneNode => node instanceof SceneNode && (mappingOf(node) in this.takes || dragged.some(one => one.parent === node)))
            .filter(node => Bounds.includes(placeOf(node), point) && !dragged.some(one => isWithin(node, one)))
            .sort((one, other) => depthOf(other) - depthOf(one));
        return nodes.length > 0 ? nodes : [root];
    }
}

function outermost(element: GChildElement): GChildElement {
    return element.parent instanceof GChildElement ? outermost(element.parent) : element;
}

/** Nodes that are dragged into another one, or out of it, go there where they may; elsewhere they are only moved. */
class DropListener extends ChangeBoundsListener {
    private aim?: Aim;
    private lifted?: string;

    constructor(private readonly dropTool: DropTool) {
        super(dropTool);
    }

    override draggingMouseMove(target: GModelElement, event: MouseEvent): Action[] {
        const dragged = this.activeResizeHandle ? [] : this.nodesToMove(target);
        const before = this.aim;
        this.aim = this.dropTool.rules.aimOf(dragged, getAbsolutePosition(target, event));
        return [...super.draggingMouseMove(target, event), ...this.mark(before), ...this.lift(dragged)];
    }

    override draggingMouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const actions = super.draggingMouseUp(target, event);
        const before = this.aim;
        this.aim = undefined;
        this.lifted = undefined;
        return [...actions, ...this.mark(before)];
    }

    private nodesToMove(target: GModelElement): SceneNode[] {
        return this.getElementsToMove(target).filter((element): element is typeof element & SceneNode => element instanceof SceneNode);
    }

    /** What may not be put there is asked for all the same: the answer says why. */
    protected override handleMoveElementsOnServer(elements: Parameters<ChangeBoundsListener['handleMoveElementsOnServer']>[0]): Operation[] {
        const container = this.aim?.container;
        if (!container) {
            return super.handleMoveElementsOnServer(elements);
        }
        const corner = container instanceof SceneNode ? placeOf(container) : Point.ORIGIN;
        return elements.filter((element): element is typeof element & SceneNode => element instanceof SceneNode).map(node => ChangeContainerOperation.create({
            elementId: node.id, targetContainerId: container.id, location: Point.subtract(placeOf(node), corner)
        }));
    }

    /** What is dragged is seen over what it is dragged to. */
    private lift(dragged: SceneNode[]): Action[] {
        const onto = this.aim?.container.id;
        if (!onto || onto === this.lifted) {
            return [];
        }
        this.lifted = onto;
        return [BringToFrontAction.create([...new Set(dragged.map(node => outermost(node).id))])];
    }

    private mark(before: Aim | undefined): Action[] {
        const now = this.aim;
        return before?.container === now?.container && before?.takes === now?.takes ? [] : [
            ...(before ? [ModifyCSSFeedbackAction.create({ elements: [before.container.id], remove: ['taker', 'refuser'] })] : []),
            ...(now ? [ModifyCSSFeedbackAction.create({ elements: [now.container.id], add: [now.takes ? 'taker' : 'refuser'] })] : [])
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
