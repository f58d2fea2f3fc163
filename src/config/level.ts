/** How grave a problem is. */
export type Severity = "error" | "warning" | "information" | "hint";

export type Level = Severity | "off";

/** How much is asked for. */
export type Profile = "guided" | "strict" | "quiet";
