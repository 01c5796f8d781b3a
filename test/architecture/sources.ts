import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { inRoot } from '../../build/paths.ts';

/** One source file with what it imports, as the architecture's tests see it. */
export interface Source {
  /** From the checkout's top, with forward slashes: `src/extract/ledger.ts`. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** Relative ones from the checkout's top, without an extension; packages as they are written. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone at run time. */
  readonly isTypeOnly: boolean;
}

/** Static and dynamic imports and re-exports, read from the syntax tree. */
function importsOf(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string, isTypeOnly: boolean): void => {
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? specifier : path.posix.join(path.posix.dirname(file), specifier).replace(/\.ts$/u, '');
    found.push({ specifier, target, isPackage, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) add(node.moduleSpecifier.text, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      // A computed import could reach anything: it is kept as it is written, and no room has a door for it.
      if (specifier) add(ts.isStringLiteral(specifier) ? specifier.text : specifier.getText(), false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The TypeScript files under a folder of the checkout. */
export function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(inRoot(), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
    .map((file) => {
      const text = readFileSync(inRoot(file), 'utf8');
      return { file, text, imports: importsOf(file, text) };
    });
}

export const isTest = (file: string): boolean => file.endsWith('.test.ts') || file.includes('/fixtures/');

/** Everything in src; and of it, what is shipped. */
export const ALL = sourcesUnder('src');
export const SHIPPED = ALL.filter(({ file }) => !isTest(file));

/** The room of a file: the first folder under src. */
export const roomOf = (file: string): string => file.split('/')[1] ?? '';
