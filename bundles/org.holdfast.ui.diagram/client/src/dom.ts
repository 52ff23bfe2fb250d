/** An element of the page. */
export function element(tag: string, classes = '', attributes: Record<string, string> = {}, text = ''): HTMLElement {
    const made = document.createElement(tag);
    made.className = classes;
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.textContent = text;
    return made;
}

/** A button that does not take the focus of the diagram. */
export function button(classes: string, title: string, content: string | HTMLElement, pressed: () => void): HTMLElement {
    const made = element('button', classes, { type: 'button', title, 'aria-label': title });
    made.append(content);
    made.addEventListener('mousedown', event => event.preventDefault());
    made.addEventListener('click', pressed);
    return made;
}

/** A picture of the text of an SVG, which can run nothing since it is shown as an image. */
export function picture(markup: string): HTMLElement {
    const image = element('img', 'icon', { alt: '' }) as HTMLImageElement;
    image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
    return image;
}
