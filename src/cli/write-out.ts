import { fstatSync, type Stats, statSync, writeSync } from "node:fs";

type StreamName = "stdout" | "stderr";

const numbers = { stdout: 1, stderr: 2 } as const;

/** Those that nobody reads any more, as when `head` has seen enough: the rest is for nobody, and no error. */
const closed = new Set<StreamName>();

/** Those of which Node has made a stream: what was given to it first comes out first. */
const streams = new Map<StreamName, NodeJS.WriteStream>();

/**
 * Writes to standard output or standard error. Node takes milliseconds to make a stream, of which files and pipes have no
 * need: what is written there is gone at once.
 */
export function write(name: StreamName, text: string): void {
  if (closed.has(name)) return;
  if (streams.has(name) || mayBeTerminal(name)) {
    streamOf(name).write(text);
    return;
  }
  let bytes: Uint8Array = Buffer.from(text);
  try {
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(numbers[name], bytes));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EPIPE") closed.add(name);
    // A pipe that is full and that does not wait: the stream does.
    else if (code === "EAGAIN") streamOf(name).write(bytes);
    else throw error;
  }
}

/** Whether somebody looks at it. */
export function isTerminal(name: StreamName): boolean {
  return mayBeTerminal(name) && streamOf(name).isTTY === true;
}

const devices = new Map<StreamName, boolean>();

function mayBeTerminal(name: StreamName): boolean {
  const isDevice = devices.get(name) ?? isNoFileOrPipe(numbers[name]);
  devices.set(name, isDevice);
  return isDevice;
}

/** A terminal is a device. */
function isNoFileOrPipe(number: number): boolean {
  try {
    const stats = fstatSync(number);
    // What another program of Node hears through is a socket.
    return !stats.isFile() && !stats.isFIFO() && !stats.isSocket() && !swallowsEverything(stats);
  } catch {
    return true;
  }
}

/** So is the one that nobody reads, to which pipelines send what they do not want. */
function swallowsEverything(stats: Stats): boolean {
  return stats.isCharacterDevice() && stats.rdev === statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
}

function streamOf(name: StreamName): NodeJS.WriteStream {
  const known = streams.get(name);
  if (known) return known;
  const stream = process[name];
  streams.set(name, stream);
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return stream;
}
