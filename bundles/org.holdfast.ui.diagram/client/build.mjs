// Makes ../client-gen/app.js and app.css: all that the page loads.
import { cp } from 'node:fs/promises';
import { build } from 'esbuild';

await build({
    entryPoints: ['src/app.ts'],
    bundle: true,
    outdir: '../client-gen',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    legalComments: 'inline',
    loader: { '.ttf': 'dataurl' },
    logLevel: 'warning'
});
await cp('src/index.html', '../client-gen/index.html');
