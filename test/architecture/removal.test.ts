import ts from 'typescript';
import { expect, test } from 'vitest';
import { SHIPPED, type Source } from './sources.ts';

/** Calls and assignments that take nodes or words out of a tree. */
const REMOVING_CALLS = new Set(['remove', 'removeChild', 'replaceChild', 'replaceWith', 'replaceChildren', 'deleteContents', 'extractContents']);
const REMOVING_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'textContent', 'nodeValue', 'innerText', 'outerText']);

/** What changes a tree without taking a word out of it, each with its reason. */
const EXCUSED: Readonly<Record<string, string>> = {
  'src/extract/snapshot/head.ts: inert.head.replaceChildren()': 'empties a document that was just made, before anything is copied into it',
  'src/extract/dump/read-dump.ts: line.replaceChildren()': 'puts the words of a line, which it just made from text, inside a link',
  'src/extract/dump/read-dump.ts: made.textContent =': 'gives an element that was just made its words',
};

function removals({ file, text }: Source): readonly string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && REMOVING_CALLS.has(node.expression.name.text)) {
      found.push(`${file}: ${node.expression.getText(tree)}()`);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left) && REMOVING_PROPERTIES.has(node.left.name.text)) {
      found.push(`${file}: ${node.left.getText(tree)} =`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test('within extract only the ledger removes, so that no removal goes unexplained', () => {
  const extract = SHIPPED.filter(({ file }) => file.startsWith('src/extract/'));
  const ledger = extract.filter(({ file }) => file === 'src/extract/ledger.ts');
  expect(ledger.flatMap(removals)).not.toEqual([]);
  const elsewhere = extract.filter((source) => !ledger.includes(source)).flatMap(removals);
  expect(elsewhere.filter((place) => !(place in EXCUSED))).toEqual([]);
  expect(Object.keys(EXCUSED).filter((place) => !elsewhere.includes(place)), 'excused, but no longer there').toEqual([]);
});
