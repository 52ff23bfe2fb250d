"use strict";

// Starts `holdfast lsp` and hands its answers to the editor.
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

async function start() {
  const command = vscode.workspace.getConfiguration("holdfast").get("path") || "holdfast";
  const server = { command, args: ["lsp"], options: { shell: process.platform === "win32" } };
  client = new LanguageClient("holdfast", "Holdfast", server, {
    documentSelector: [{ scheme: "file", language: "bcp" }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.bcp") },
  });
  try {
    await client.start();
  } catch (failure) {
    client = undefined;
    vscode.window.showErrorMessage(
      `Holdfast could not be started as '${command}': set holdfast.path to the launcher. (${failure.message})`);
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function activate(context) {
  context.subscriptions.push(vscode.workspace.onDidChangeConfiguration(async (change) => {
    if (change.affectsConfiguration("holdfast.path")) {
      await stop();
      await start();
    }
  }));
  await start();
}

module.exports = { activate, deactivate: stop };
