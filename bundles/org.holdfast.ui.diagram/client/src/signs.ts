/** The signs of the tool bar, in one weight. They are shown as images, so their colour is in them: one for both grounds. */
const sign = (shapes: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#64748b" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>`;

export const SIGNS = {
    minus: sign('<path d="M3.5 8h9"/>'),
    plus: sign('<path d="M3.5 8h9M8 3.5v9"/>'),
    fit: sign('<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>'),
    arrange: sign('<rect x="5.5" y="1.75" width="5" height="3.5" rx=".8"/><rect x="1.5" y="10.75" width="5" height="3.5" rx=".8"/><rect x="9.5" y="10.75" width="5" height="3.5" rx=".8"/><path d="M8 5.25v2.75M4 10.5V8h8v2.5"/>'),
    layers: sign('<path d="M8 2 14 5.2 8 8.4 2 5.2zM2.3 8.3 8 11.3l5.7-3M2.3 11.2 8 14.2l5.7-3"/>'),
    search: sign('<circle cx="7" cy="7" r="4.25"/><path d="m10.2 10.2 3.5 3.5"/>'),
    save: sign('<path d="M8 2v7.5M5 6.8l3 3 3-3M2.5 11v2.5h11V11"/>'),
    node: sign('<rect x="2" y="4" width="12" height="8" rx="2"/>'),
    apply: sign('<path d="M9 1.8 3.5 9H8l-1 5.2L12.5 7H8z"/>'),
    edge: sign('<path d="M3 13 12.5 3.5M7.5 3h5.5v5.5"/>')
};
