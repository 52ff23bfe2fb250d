"use strict";

// Starts `holdfast lsp` and hands its answers to the editor.
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;
let files;

async function start() {
  const command = vscode.workspace.getConfiguration("holdfast").get("path") || "holdfast";
  const shell = process.platform === "win32"; // it starts holdfast.cmd, and takes a path with blanks for several words
  const server = { command: shell ? `"${command}"` : command, args: ["lsp"], options: { shell } };
  client = new LanguageClient("holdfast", "Holdfast", server, {
    documentSelector: [{ scheme: "file", language: "bcp" }],
    synchronize: { fileEvents: files },
  });
  try {
    await client.start();
  } catch (failure) {
    client = undefined;
    sayWhatToSet(command, failure);
  }
}

async function sayWhatToSet(command, failure) {
  const answer = await vscode.window.showErrorMessage(
    `Holdfast could not be started as '${command}': set holdfast.path to the launcher. (${failure?.message ?? failure})`,
    "Open Setting");
  if (answer) {
    const where = vscode.env.remoteName ? "openRemoteSettings" : "openSettings"; // the path is one of the machine
    await vscode.commands.executeCommand(`workbench.action.${where}`, { query: "holdfast.path" });
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function activate(context) {
  files = vscode.workspace.createFileSystemWatcher("**/*.bcp");
  context.subscriptions.push(files, vscode.workspace.onDidChangeConfiguration(async (change) => {
    if (change.affectsConfiguration("holdfast.path")) {
      await stop();
      await start();
    }
  }));
  await start();
}

module.exports = { activate, deactivate: stop };
