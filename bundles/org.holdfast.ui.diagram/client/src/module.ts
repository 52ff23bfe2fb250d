import {
    bindAsService, ChangeBoundsTool, configureActionHandler, configureDefaultModelElements, configureModelElement, containerFeature, EdgeEditTool, EnableDefaultToolsAction, FeatureModule, GGraph,
    moveFeature, MessageAction, overrideModelElement, popupFeature, resizeFeature, TYPES
} from '@eclipse-glsp/client';
import { DropRules, DropTool } from './dropping';
import { SceneEdge, SceneLabel, SceneNode } from './elements';
import { AskKeyListener, AskMouseListener, PanelHandler } from './handlers';
import { DoAction, SurroundingsAction } from './messages';
import { DraggedEndTool } from './reconnecting';
import { KindModelRegistry, KindViewRegistry } from './registries';
import { NodeSuggestions } from './suggestions';
import { EdgeView, LabelView, NodeView, SceneView } from './views';
import { WalkKeyListener } from './walking';

/** What a diagram is made of, and what its users do beyond what GLSP offers. */
export const diagramModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    rebind(TYPES.SModelRegistry).to(KindModelRegistry).inSingletonScope();
    rebind(TYPES.ViewRegistry).to(KindViewRegistry).inSingletonScope();

    configureDefaultModelElements(context);
    overrideModelElement(context, 'graph', GGraph, SceneView);
    configureModelElement(context, 'element', SceneNode, NodeView, { disable: [popupFeature] });
    configureModelElement(context, 'container', SceneNode, NodeView, { enable: [containerFeature], disable: [popupFeature] });
    configureModelElement(context, 'border', SceneNode, NodeView, { disable: [popupFeature, resizeFeature] });
    configureModelElement(context, 'item', SceneNode, NodeView, { disable: [popupFeature, moveFeature, resizeFeature] });
    configureModelElement(context, 'words', SceneLabel, LabelView);
    configureModelElement(context, 'line', SceneEdge, EdgeView, { disable: [popupFeature] });

    bind(DropRules).toSelf().inSingletonScope();
    rebind(ChangeBoundsTool).to(DropTool).inSingletonScope();
    rebind(EdgeEditTool).to(DraggedEndTool).inSingletonScope();
    bind(PanelHandler).toSelf().inSingletonScope();
    [SurroundingsAction.KIND, DoAction.KIND, MessageAction.KIND, EnableDefaultToolsAction.KIND].forEach(kind => configureActionHandler(context, kind, PanelHandler));
    bindAsService(context, TYPES.IAutocompleteSuggestionProvider, NodeSuggestions);
    bindAsService(context, TYPES.KeyListener, AskKeyListener);
    bindAsService(context, TYPES.KeyListener, WalkKeyListener);
    bindAsService(context, TYPES.MouseListener, AskMouseListener);
}, { featureId: Symbol('holdfast') });
