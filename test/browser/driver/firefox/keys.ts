/** WebDriver's private code points for keys that write nothing. */
const CODES: Readonly<Record<string, string>> = {
  Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Home: '\uE011', End: '\uE010',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Space: ' ',
};

/** Actions that press the keys together, the last one inmost. */
export function keyActions(keys: readonly string[]): readonly object[] {
  const values = keys.map((key) => CODES[key] ?? key);
  return [{
    type: 'key', id: 'keyboard',
    actions: [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ],
  }];
}

/** Actions that click at a point of the viewport: button 0 is the first, 2 opens the menu. */
export function clickActions(x: number, y: number, button: 0 | 2): readonly object[] {
  return [{
    type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
    actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button }, { type: 'pointerUp', button }],
  }];
}
