import { Action, Bounds, CenterAction, GModelElement, GModelRoot, isMoveable, isSelected, isViewport, KeyListener, MoveElementKeyListener, MoveElementRelativeAction, Point, SelectAction, translateBounds } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { SceneNode } from './elements';
import { nodesOf } from './viewing';

const WAYS: Record<string, Point> = {
    ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 }
};
/** How much farther away something seems for lying aside. */
const ASIDE = 3;
/** How far one key moves what is selected. */
const STEP = 10;

function placeOf(node: SceneNode): Bounds {
    return translateBounds(node.bounds, node.parent, node.root);
}

function isWithin(element: GModelElement, outer: GModelElement): boolean {
    return element === outer || ('parent' in element && isWithin(element.parent as GModelElement, outer));
}

/** Which column it stands in: nodes of one have their middles below each other. */
function column(node: SceneNode): number {
    return Math.round(Bounds.center(node.bounds).x);
}

/** Nodes as one reads them, each before what is in it. */
function inOrder(nodes: SceneNode[]): SceneNode[] {
    return [...nodes]
        .sort((one, other) => column(one) - column(other) || one.bounds.y - other.bounds.y)
        .flatMap(node => [node, ...inOrder(node.children.filter((child): child is SceneNode => child instanceof SceneNode))]);
}

/** How far it is to a place in a direction; undefined where it does not lie there. */
function distance(from: Bounds, to: Bounds, way: Point): number | undefined {
    const { x, y } = Point.subtract(Bounds.center(to), Bounds.center(from));
    const ahead = x * way.x + y * way.y;
    const free = way.x !== 0
        ? Math.max(to.y - from.y - from.height, from.y - to.y - to.height)
        : Math.max(to.x - from.x - from.width, from.x - to.x - to.width);
    return ahead < 1 ? undefined : ahead + ASIDE * Math.max(free, 0) + Math.abs(way.x !== 0 ? y : x) / ASIDE;
}

function nearest(current: SceneNode, others: SceneNode[], way: Point): SceneNode | undefined {
    const from = placeOf(current);
    return others
        .map(node => ({ node, far: distance(from, placeOf(node), way) }))
        .reduce<{ node?: SceneNode; far: number }>((best, { node, far }) => (far !== undefined && far < best.far ? { node, far } : best), { far: Infinity }).node;
}

function isSeen(node: SceneNode): boolean {
    const { root } = node;
    const { x, y, width, height } = placeOf(node);
    return !isViewport(root) || (x >= root.scroll.x && y >= root.scroll.y
        && x + width <= root.scroll.x + root.canvasBounds.width / root.zoom && y + height <= root.scroll.y + root.canvasBounds.height / root.zoom);
}

/**
 * Walks from node to node: with arrows to the nearest one in a direction, at first among those beside it in what it is in, and
 * with the tabulator in the order of reading, from which it leaves the diagram at either end.
 */
@injectable()
export class WalkKeyListener extends KeyListener {
    override keyDown(element: GModelElement, event: KeyboardEvent): Action[] {
        const next = event.ctrlKey || event.altKey || event.metaKey ? undefined : this.next(element.root, event);
        return next ? [SelectAction.setSelection([next.id]), ...(isSeen(next) ? [] : [CenterAction.create([next.id], { animate: false, retainZoom: true })])] : [];
    }

    private next(root: Readonly<GModelRoot>, { code, shiftKey }: KeyboardEvent): SceneNode | undefined {
        const way = WAYS[code];
        if (code !== 'Tab' && (!way || shiftKey)) {
            return undefined;
        }
        const nodes = inOrder(nodesOf(root));
        const current = nodes.find(isSelected);
        if (!way) {
            return current ? nodes[nodes.indexOf(current) + (shiftKey ? -1 : 1)] : shiftKey ? undefined : nodes[0];
        }
        const others = current ? nodes.filter(node => !isWithin(node, current) && !isWithin(current, node)) : [];
        return current && (nearest(current, others.filter(node => node.parent === current.parent), way) ?? nearest(current, others, way));
    }
}

/** Moves what is selected: with the arrows that select while the shift key is not held. */
export class ShiftedMoveListener extends MoveElementKeyListener {
    override keyDown(element: GModelElement, event: KeyboardEvent): Action[] {
        const way = WAYS[event.code];
        const elementIds = this.selectionService.getSelectedElements().filter(isMoveable).map(selected => selected.id);
        return way && event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && elementIds.length > 0
            ? [MoveElementRelativeAction.create({ elementIds, moveX: way.x * STEP, moveY: way.y * STEP, snap: false })]
            : [];
    }
}
