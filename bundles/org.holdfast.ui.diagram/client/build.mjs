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
    plugins: [{
        // the library brings styles for its own pictures and palettes; style.css is ours alone
        name: 'own-styles',
        setup: made => made.onLoad({ filter: /node_modules.*\.css$/ }, () => ({ contents: '', loader: 'css' }))
    }],
    logLevel: 'warning'
});
await cp('src/index.html', '../client-gen/index.html');
