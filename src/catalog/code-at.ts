/**
 * As `text.charCodeAt(at)`. Where texts of many kinds pass (whole ones, and parts cut out of others), V8 looks the method
 * up at each call, which takes longer than the call.
 */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);
