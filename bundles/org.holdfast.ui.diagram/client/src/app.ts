import 'reflect-metadata';

import {
    BaseJsonrpcGLSPClient, bindOrRebind, ConsoleLogger, createDiagramOptionsModule, DiagramLoader, EditorContextService, edgeIntersectionModule, FeatureModule, GLSPActionDispatcher,
    initializeDiagramContainer, LogLevel, markerNavigatorModule, searchPaletteDefaultSuggestionsModule, SelectionService, sourceModelWatcherModule, STANDALONE_MODULES, standaloneCopyPasteModule,
    standaloneExportModule, standaloneMarkerNavigatorModule, statusModule, svgMetadataModule, toolPaletteModule, TYPES, validationModule
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { connect } from './bridge';
import { keepFocus, leaveKeysToWorkbench } from './keys';
import { AskAction } from './messages';
import { PanelHandler } from './handlers';
import { diagramModule } from './module';
import { Overview } from './overview';
import { Panels } from './panels';
import { nodesOf, Viewing } from './viewing';
import './style.css';

const ID = 'diagram';
/** How the workbench calls the page. */
const CALLED = new URLSearchParams(location.search);
const LEFT_OUT = [
    // the bridges over crossings and the extra data cost too much in large diagrams
    edgeIntersectionModule, svgMetadataModule,
    // ours instead: palette, marks, messages, search by words, copying as text, export by the workbench
    toolPaletteModule, searchPaletteDefaultSuggestionsModule, validationModule, markerNavigatorModule, statusModule, sourceModelWatcherModule
];
const STANDALONE = STANDALONE_MODULES.filter(
    module => ![standaloneCopyPasteModule, standaloneExportModule, standaloneMarkerNavigatorModule].includes(module)
);

const logModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    bindOrRebind(context, TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
    bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
}, { featureId: Symbol('log') });

/** The workbench says on which ground it is, at first by the address and later by this. */
function ground(name: string): void {
    document.documentElement.classList.toggle('dark', name === 'dark');
}

async function start(): Promise<void> {
    const client = new BaseJsonrpcGLSPClient({ id: 'holdfast', connectionProvider: await connect() });
    const options = createDiagramOptionsModule(
        { clientId: ID, diagramType: 'holdfast', glspClientProvider: async () => client, sourceUri: '' },
        { baseDiv: ID, hiddenDiv: `${ID}-hidden`, popupDiv: `${ID}-popup`, zoomLimits: { min: 0.02, max: 8 }, needsClientLayout: false }
    );
    const container = initializeDiagramContainer(new Container(), { remove: LEFT_OUT }, { add: STANDALONE }, logModule, diagramModule, options);
    const dispatcher = container.get(GLSPActionDispatcher);
    const context = container.get(EditorContextService);
    const selection = container.get(SelectionService);
    const viewing = new Viewing(dispatcher, context, ID);
    const panels = new Panels(dispatcher, viewing, () => selection.getSelectedElementIDs());
    panels.open(document.body);
    container.get(PanelHandler).panels = panels;
    new Overview(context, viewing).open(document.body, selection);
    context.onModelRootChanged(root => panels.showsNothing(nodesOf(root).length === 0));
    context.onViewportChanged(change => panels.zoomed(change.newViewport.zoom));
    selection.onSelectionChanged(change =>
        dispatcher.dispatch(AskAction.create('selected', { elements: change.selectedElements }))
    );
    const diagram = () => document.querySelector<HTMLElement>(`#${ID} > svg`);
    keepFocus(diagram);
    if (CALLED.get('keys') === 'workbench') {
        leaveKeysToWorkbench(typing => dispatcher.dispatch(AskAction.create(typing ? 'typing' : 'typed')));
    }
    await container.get(DiagramLoader).load({ enableNotifications: false });
    viewing.begin();
    // who opened it by keys goes on by keys
    diagram()?.focus();
    document.body.classList.add('ready');
    Object.assign(window, { holdfast: { dispatcher } });
}

document.addEventListener('contextmenu', event => event.preventDefault());
ground(CALLED.get('ground') ?? 'light');
Object.assign(window, { holdfastGround: ground });
start();
