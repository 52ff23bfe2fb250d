// Opens the page of the diagram editor in Chromium and is the bridge between it and a server that started this process.
// Lines in: `M` and a message for the page, `C` and a script to be run with `page`. Lines out: `M` and a message of the
// page, `R` and what a script gave, `E` and why it failed, `L` and what the page logs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const [address, executablePath] = process.argv.slice(2);
const say = (kind, text) => process.stdout.write(`${kind} ${text}\n`);
const AsyncFunction = (async () => {}).constructor;

const profile = mkdtempSync(join(tmpdir(), 'holdfast-page-'));
const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update']
});
const page = context.pages()[0] ?? (await context.newPage());
page.setDefaultTimeout(10_000);
page.on('console', message => message.type() === 'error' && say('L', message.text().replaceAll('\n', ' ')));
page.on('pageerror', error => say('L', String(error.stack ?? error).replaceAll('\n', ' ')));
await page.exposeFunction('holdfastSend', message => say('M', message));
await page.goto(address);

async function run(script) {
    try {
        say('R', JSON.stringify((await new AsyncFunction('page', script)(page)) ?? null));
    } catch (error) {
        say('E', String(error).replaceAll('\n', ' '));
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    const text = line.slice(2);
    if (line.startsWith('M')) {
        await page.evaluate(message => window.holdfastReceive(message), text);
    } else {
        // not waited for: the script may need messages that come behind it
        void run(JSON.parse(text));
    }
}
await context.close();
rmSync(profile, { recursive: true, force: true });
