import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from "vscode-languageserver";

/**
 * Holds a connection to the order that the protocol asks for: what comes before `initialize` or after `shutdown` is
 * refused, and so is a second `initialize`; notifications at the wrong time are dropped, all but `exit`.
 */
export function inOrder(): ConnectionOptions {
  let phase: Phase = "before initialize";
  const refusalOf = ({ method }: RequestMessage): Phase | undefined => {
    if (method !== "initialize") return phase === "running" ? undefined : phase;
    return phase === "before initialize" ? undefined : phase;
  };
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const refusal = refusalOf(message);
          if (message.method === "initialize") phase = phase === "before initialize" ? "running" : phase;
          if (message.method === "shutdown" && refusal === undefined) phase = "after shutdown";
          return next(
            refusal === undefined ? message : ({ ...message, method: refused, params: { refusal } } as Message),
          );
        }
        if (Message.isNotification(message) && phase !== "running" && !always.has(message.method)) return undefined;
        return next(message);
      },
    },
  };
}

/** Answers what `inOrder` has refused. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refused, ({ refusal }: { readonly refusal: Phase }) => {
    const [code, message] = refusals[refusal];
    return new ResponseError(code, message);
  });
}

type Phase = "before initialize" | "running" | "after shutdown";

/** Where requests go that come at the wrong time. */
const refused = "charter/refused";

const always: ReadonlySet<string> = new Set(["exit", "$/cancelRequest", "$/setTrace"]);

const refusals: Readonly<Record<Phase, readonly [code: number, message: string]>> = {
  "before initialize": [ErrorCodes.ServerNotInitialized, "The server waits for “initialize”."],
  running: [ErrorCodes.InvalidRequest, "The server is initialized already."],
  "after shutdown": [ErrorCodes.InvalidRequest, "The server is shutting down."],
};
