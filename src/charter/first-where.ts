/**
 * The index of the first element from which on something holds, in a list in which it holds of none before and of all
 * behind: found by halves. The length of the list where it holds of none.
 */
export function firstWhere<T>(list: readonly T[], holds: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T))
      high = middle; // It is there: below the length.
    else low = middle + 1;
  }
  return low;
}
