/** What is selected in a page: one range, several where a browser lets several places be selected. */
export function selectedRanges(win: Window): Range[] {
  const selection = win.getSelection();
  if (selection === null) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at)).filter(({ collapsed }) => !collapsed);
}
