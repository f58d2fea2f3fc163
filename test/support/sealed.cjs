// Loaded before a program: whoever opens a connection to anywhere, or starts a program, ends it with status 77.
const refuse = (what) => () => {
  process.stderr.write(`asked for ${what}\n`);
  process.exit(77);
};
const Module = require("node:module");
const denied = [
  "http",
  "https",
  "http2",
  "dns",
  "tls",
  "dgram",
  "child_process",
  "cluster",
  "worker_threads",
  "inspector",
  "vm",
];
const load = Module._load;
Module._load = function (request, ...rest) {
  const name = request.replace(/^node:/, "");
  if (denied.includes(name.split("/")[0])) refuse(name)();
  return load.call(this, request, ...rest);
};
const net = require("node:net");
for (const name of ["connect", "createConnection", "createServer"]) net[name] = refuse(`net.${name}`);
net.Socket.prototype.connect = refuse("a connection");
globalThis.fetch = refuse("fetch");
globalThis.WebSocket = refuse("WebSocket");
globalThis.eval = refuse("eval");
