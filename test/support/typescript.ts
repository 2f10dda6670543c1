import ts from "typescript";

/** Parses, and throws on the first syntax error. */
export function parseTypeScript(text: string): ts.SourceFile {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
  return file;
}

/** The kinds of all nodes, doc comments with their tags and links among them; not what literals and comments say. */
export function skeletonOfTypeScript(text: string): string {
  const lines: string[] = [];
  const visit = (node: ts.Node, indent: string) => {
    lines.push(`${indent}${ts.SyntaxKind[node.kind]}`);
    const { jsDoc = [] } = node as ts.Node & { readonly jsDoc?: readonly ts.Node[] };
    for (const child of jsDoc) visit(child, `${indent} `);
    ts.forEachChild(node, (child) => visit(child, `${indent} `));
  };
  visit(parseTypeScript(text), "");
  return lines.join("\n");
}

/** The value of an expression that is nothing but literals. Nothing is run. */
export function literalValue(node: ts.Expression): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) return -Number(node.operand.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalValue);
  if (!ts.isObjectLiteralExpression(node)) throw new Error(`no literal: ${ts.SyntaxKind[node.kind]}`);
  return Object.fromEntries(
    node.properties.map((property) => {
      if (!ts.isPropertyAssignment(property)) throw new Error(`no literal: ${ts.SyntaxKind[property.kind]}`);
      return [keyOf(property.name), literalValue(property.initializer)];
    }),
  );
}

function keyOf(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) {
    if (name.text === "__proto__") throw new Error("__proto__ as a key sets the prototype");
    return name.text;
  }
  if (ts.isComputedPropertyName(name) && ts.isStringLiteral(name.expression)) return name.expression.text;
  throw new Error(`no key: ${ts.SyntaxKind[name.kind]}`);
}
