/** @jsx svg */
import { Bounds, GGraphView, Point, PolylineEdgeView, RenderingContext, RoutedPoint, ShapeView, svg, GGraph, translateBounds } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { SceneEdge, SceneLabel, SceneNode } from './elements';

// the name that the compiler of this syntax asks for
export const JSX = { createElement: svg };

const BADGE = 9;

/** What the server drew, as it is. The words in it are escaped by the server. */
function drawn(markup: string): VNode {
    return <g props={{ innerHTML: markup }} class-drawn={true} /> as unknown as VNode;
}

function at(bounds: Bounds): string {
    return `translate(${bounds.x} ${bounds.y})`;
}

/** A node: its picture, a frame that shows where the pointer is and what is selected, what is in it, and its mark. */
@injectable()
export class NodeView extends ShapeView {
    render(node: Readonly<SceneNode>, context: RenderingContext): VNode | undefined {
        if (!this.isVisible(node, context)) {
            return undefined;
        }
        const { width, height } = node.bounds;
        return <g class-node={true} class-selected={node.selected} class-mouseover={node.hoverFeedback}>
            {drawn(node.look.svg)}
            <rect class-frame={true} x={-3} y={-3} width={Math.max(width, 0) + 6} height={Math.max(height, 0) + 6} rx={6} />
            {context.renderChildren(node)}
            {this.mark(node)}
        </g> as unknown as VNode;
    }

    private mark(node: Readonly<SceneNode>): VNode | undefined {
        const { grade, count } = node.look;
        if (!grade) {
            return undefined;
        }
        return <g class-mark={true} class-error={grade === 'ERROR'} class-warning={grade === 'WARNING'}
            transform={at({ ...Bounds.EMPTY, x: node.bounds.width - 4, y: 2 })}>
            <title>{node.look.findings}</title>
            <circle r={BADGE} />
            <text y={4}>{count > 9 ? '9+' : String(count)}</text>
        </g> as unknown as VNode;
    }
}

/** Where words can be edited. The picture of what they belong to has them. */
@injectable()
export class LabelView extends ShapeView {
    render(label: Readonly<SceneLabel>, context: RenderingContext): VNode | undefined {
        const { width, height } = label.bounds;
        return <rect class-words={true} width={Math.max(width, 0)} height={Math.max(height, 0)} /> as unknown as VNode;
    }
}

/** An edge: the server's picture of it; while its ends are moved, a line. */
@injectable()
export class EdgeView extends PolylineEdgeView {
    override render(edge: Readonly<SceneEdge>, context: RenderingContext): VNode | undefined {
        const settled = this.isSettled(edge);
        const route = this.edgeRouterRegistry.route(edge);
        if (route.length < 2 || !this.isVisible(edge, route, context)) {
            return undefined;
        }
        const way = settled ? [...edge.routingPoints] : this.way(edge, route);
        const path = `M${way.map(point => `${point.x} ${point.y}`).join('L')}`;
        return <g class-edge={true} class-selected={edge.selected} class-mouseover={edge.hoverFeedback} class-moving={!settled}>
            <path class-reach={true} d={path} />
            <path class-glow={true} d={path} />
            {settled ? drawn(edge.look.svg) : <path class-way={true} d={path} style={{ '--ink': edge.look?.colour, '--night': edge.look?.dark }} />}
            {context.renderChildren(edge, { route })}
            {settled && edge.look.words ? drawn(edge.look.words) : undefined}
        </g> as unknown as VNode;
    }

    /** Whether the ends lie where they lay when the server drew this. An edge that is being made has no picture. */
    private isSettled(edge: Readonly<SceneEdge>): boolean {
        const ends = edge.look?.ends;
        if (!ends || !edge.source || !edge.target || edge.routingPoints.length < 2) {
            return false;
        }
        const now = [edge.source, edge.target]
            .map(end => translateBounds(end.bounds, end.parent, edge.root))
            .flatMap(({ x, y, width, height }) => [x, y, width, height]);
        return ends.every((value, i) => Math.abs(value - now[i]) < 1);
    }

    private way(edge: Readonly<SceneEdge>, route: RoutedPoint[]): Point[] {
        // of the points that the server tells, the first and last lie on borders that have moved away
        return edge.look?.ends ? [route[0], ...edge.routingPoints.slice(1, -1), route[route.length - 1]] : route;
    }
}

/** The graph, with what pictures refer to. */
@injectable()
export class SceneView extends GGraphView {
    override render(graph: Readonly<GGraph>, context: RenderingContext): VNode {
        const node = super.render(graph, context);
        const definitions = (graph.args?.definitions as string | undefined) ?? '';
        node.children?.unshift(<defs props={{ innerHTML: definitions }} /> as unknown as VNode);
        return node;
    }
}
