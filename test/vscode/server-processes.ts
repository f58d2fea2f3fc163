import childProcess, { type ChildProcess } from "node:child_process";

/** The processes of the server, as they are started: this is loaded before the first charter is met. */
export const servers: ChildProcess[] = [];

const { fork } = childProcess;
childProcess.fork = ((...args: Parameters<typeof fork>) => {
  const child = fork(...args);
  if (args[0].toString().includes("charter-language-server")) servers.push(child);
  return child;
}) as typeof fork;
