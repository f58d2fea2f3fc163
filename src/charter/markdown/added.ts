/**
 * The list with one more element. An array that grows from nothing gets room for seventeen: too much where there are tens
 * of thousands of lists, of which nearly all hold one element.
 */
export function added<T>(list: T[], element: T): T[] {
  if (list.length === 0) return [element];
  list.push(element);
  return list;
}
