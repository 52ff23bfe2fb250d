declare global {
    interface Window {
        /** The page's function: the key was pressed, which some browsers keep from their page. */
        holdfastEscape?: () => void;
    }
}

/** Keys that the page has to itself also where the workbench has its own. */
const PAGE_ALONE = ['Ctrl+Digit0', 'Ctrl+Numpad0', 'Ctrl+Shift+KeyF'];
/** Keys of the workbench that come alone. */
const WORKBENCH_ALONE = /^F\d+$/;
const SAME_KEY_MILLIS = 150;
const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'];

/** Whether something can be typed into it. */
function isField(target: EventTarget | null): boolean {
    return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
}

function isForWorkbench(event: KeyboardEvent): boolean {
    const { ctrlKey, altKey, shiftKey, metaKey, key, code } = event;
    const name = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta', code].filter(Boolean).join('+');
    return !MODIFIERS.includes(key) && !PAGE_ALONE.includes(name) && key !== 'F2' && (ctrlKey || altKey || metaKey || WORKBENCH_ALONE.test(key));
}

/**
 * Leaves to the workbench the keys that may mean something there, so that none is obeyed twice: its window has seen them
 * before the page does. While something is typed into a field it leaves the keys to the page.
 *
 * @param tell whether something is typed into a field
 */
export function leaveKeysToWorkbench(tell: (typing: boolean) => void): void {
    window.addEventListener('keydown', event => {
        if (!isField(event.target) && isForWorkbench(event)) {
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    }, true);
    let escaped = 0;
    window.addEventListener('keydown', event => event.key === 'Escape' && (escaped = performance.now()), true);
    window.holdfastEscape = () => {
        if (performance.now() - escaped > SAME_KEY_MILLIS) {
            ['keydown', 'keyup'].forEach(kind => document.activeElement?.dispatchEvent(new KeyboardEvent(kind, { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true })));
        }
    };
    let typing = false;
    const look = () => {
        if (typing !== isField(document.activeElement)) {
            typing = !typing;
            tell(typing);
        }
    };
    // not every browser tells of the focus that is lost with a field that goes
    ['focusin', 'keyup', 'pointerup'].forEach(kind => document.addEventListener(kind, look));
    document.addEventListener('focusout', () => setTimeout(look));
}

/** Gives the keys back to the diagram when the field is gone that had them. */
export function keepFocus(diagram: () => HTMLElement | null): void {
    const look = () => setTimeout(() => {
        const { activeElement } = document;
        if (document.hasFocus() && (activeElement === document.body || (isField(activeElement) && !(activeElement as HTMLElement).offsetParent))) {
            diagram()?.focus();
        }
    });
    ['keyup', 'pointerup'].forEach(kind => document.addEventListener(kind, look));
}
