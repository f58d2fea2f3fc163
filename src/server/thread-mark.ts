/** The first argument of a thread that examines files beside the server. */
export const threadMark = "\0look";
