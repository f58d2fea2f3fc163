/** A label as labels are compared: without case, and with one blank for each stretch of white space. */
export function normalLabel(label: string): string {
  const name = label.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
  return name.toLowerCase().toUpperCase().toLowerCase();
}
