import { isWhite } from "./inline-marks.ts";
import { add, addTextBefore, endOf, type Scan } from "./inline-scan.ts";

/** HTML, comments and addresses that stand on one line. */
export function readAngle(scan: Scan, at: number): number | undefined {
  const { text, lineEnd } = scan;
  if (text.startsWith("<!--", at)) {
    const end = text.slice(at, lineEnd).indexOf("-->", 2);
    if (end < 0) return undefined;
    add(scan, "comment", at, at + end + 3, "");
    return at + end + 3;
  }
  const endOfTag = endOf(tag, scan, at);
  if (endOfTag !== undefined) {
    add(scan, "html", at, endOfTag, "");
    return endOfTag;
  }
  const endOfAddress = endOf(address, scan, at);
  if (endOfAddress !== undefined) {
    add(scan, "bracket", at, at + 1).opens = 1;
    addTextBefore(scan, endOfAddress - 1);
    scan.from = endOfAddress - 1;
    add(scan, "target", endOfAddress - 1, endOfAddress);
    return endOfAddress;
  }
  return mayClose(scan, at) ? undefined : at + 1;
}

const tag =
  /<(?:[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\0- "'=<>`\x7F]+|'[^\0\r\n']*'|"[^\0\r\n"]*"))?)*[ \t]*\/?|\/[a-z][a-z\d-]*[ \t]*)>/iy;
const address =
  /<(?:[a-z][a-z\d+.-]{1,31}:[^\0- <>\x7F]*|[\w.!#$%&'*+/=?^`{|}~-]{1,99}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/iy;

/** Whether an angle may be more than text. Addresses hold no blanks; tags begin with a letter or one of three signs. */
function mayClose(scan: Scan, at: number): boolean {
  const { text, extents, lineEnd } = scan;
  if (/[a-z/!?]/i.test(text.charAt(at + 1))) {
    scan.closable &&= text.slice(at, extents[extents.length - 1]).includes(">");
    return scan.closable;
  }
  let end = at + 1;
  while (end < lineEnd && !isWhite(text.charCodeAt(end)) && !/[<>]/.test(text.charAt(end))) end++;
  return end < lineEnd && text.charCodeAt(end) === 62;
}
