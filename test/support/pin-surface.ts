import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type ClassMemberTypes, Node, Project, type TypeElementTypes, TypeFormatFlags } from "ts-morph";
import { expect, test } from "vitest";
import { readManifest } from "../../scripts/packages/packages.js";
import { recording } from "./case-book.js";
import { projectRoot } from "./spec-files.js";

/**
 * Holds what users can name of a package to a file: one line each, and what that is made of. A change shows in review as what
 * their code would notice. As it is written in the source: the compiler's own rendering changes the order of unions with every
 * edit elsewhere.
 */
export function pinSurface(root: string, pinned: string): void {
  test("the public surface is what surface.txt says; RECORD=1 after a change that is meant", () => {
    const given = listSurface(join(projectRoot, root));
    if (recording) writeFileSync(pinned, `${given.join("\n")}\n`);
    const before = readFileSync(pinned, "utf8").trimEnd().split("\n");
    const added = given.filter((line) => !before.includes(line));
    const gone = before.filter((line) => !given.includes(line));
    expect({ added, gone }).toEqual({ added: [], gone: [] });
    expect(given).toEqual(before);
  });
}

function listSurface(root: string): readonly string[] {
  const manifest = readManifest(root);
  // Nothing that is listed is a type of the platform: its declarations take longer to read than all of the package.
  const compilerOptions = { noLib: true, types: [] };
  const project = new Project({ tsConfigFilePath: join(root, "tsconfig.json"), compilerOptions });
  /** Where each declaration is listed in full: once. */
  const homes = new Map<Node, string>();
  const inner = new Set<Node>();
  const lines = [`node ${manifest.engines.node}`, ...Object.keys(manifest.bin ?? {}).map((name) => `command ${name}`)];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target === "string") continue;
    const source = posix.join("src", posix.relative("dist/esm", target.import.default ?? "").replace(/\.js$/, ".ts"));
    const exported = [...project.getSourceFileOrThrow(join(root, source)).getExportedDeclarations()];
    for (const [name, declarations] of exported.sort(byName)) {
      for (const declaration of declarations) {
        const home = homes.get(declaration);
        const own = home ? [`${kindOf(declaration)} ${name}, as in ${home}`] : describe(name, declaration);
        lines.push(...own.map((line) => `${subpath} ${line}`));
        homes.set(declaration, home ?? subpath);
        if (!home) for (const mentioned of mentionedIn(declaration)) inner.add(mentioned);
      }
    }
  }
  // A set that grows while it is walked: what is mentioned mentions more.
  const hidden: (readonly [name: string, node: Node])[] = [];
  for (const node of inner) {
    if (homes.has(node)) continue;
    hidden.push([(Node.hasName(node) && node.getName()) || "", node]);
    // Users see some methods of such a class, never what its constructor takes.
    if (Node.isClassDeclaration(node)) continue;
    for (const mentioned of mentionedIn(node)) inner.add(mentioned);
  }
  lines.push(
    ...hidden.sort(byName).flatMap(([name, node]) => describe(name, node).map((line) => `not exported: ${line}`)),
  );
  // A function with overloads is listed once where it is exported again.
  return [...new Set(lines)];
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function kindOf(node: Node): string {
  if (Node.isClassDeclaration(node)) return "class";
  if (Node.isInterfaceDeclaration(node)) return "interface";
  if (Node.isTypeAliasDeclaration(node)) return "type";
  if (Node.isFunctionDeclaration(node)) return "function";
  if (Node.isVariableDeclaration(node)) return "const";
  throw new Error(`a surface of an unknown kind: ${node.getKindName()}`);
}

/** What is emitted from the spec is reviewed where it is emitted to: the package's src/tables. */
const isEmitted = (node: Node) => /[\\/]tables[\\/]/.test(node.getSourceFile().getFilePath());

function describe(name: string, node: Node): readonly string[] {
  const title = `${kindOf(node)} ${name}`;
  if (isEmitted(node)) return [`${title}, emitted from the spec`];
  if (Node.isTypeAliasDeclaration(node)) return [`${title} = ${onOneLine(node.getTypeNodeOrThrow().getText())}`];
  if (Node.isVariableDeclaration(node)) {
    if (node.getType().isAny()) throw new Error(`${title} has no type of its own: name one`);
    return [`${title}: ${node.getType().getText(node, TypeFormatFlags.NoTruncation)}`];
  }
  if (Node.isFunctionDeclaration(node)) {
    // Callers see the overloads, not what implements them.
    if (node.isImplementation() && node.getOverloads().length > 0) return [];
    const text = node.getText().replace(node.getBody()?.getText() ?? "", "");
    return [onOneLine(text).replace(/^export (async )?|;$/g, "")];
  }
  const bases = Node.isInterfaceDeclaration(node) ? node.getExtends() : [];
  const base = Node.isClassDeclaration(node) ? node.getExtends() : undefined;
  const parents = [...bases, ...(base ? [base] : [])].map((each) => onOneLine(each.getText()));
  return [
    `${title}${parents.length > 0 ? ` extends ${parents.join(", ")}` : ""}`,
    ...[...new Set(membersOf(node).map((member) => `${title} { ${textOf(member)} }`))].sort(),
  ];
}

type Member = ClassMemberTypes | TypeElementTypes;

function membersOf(node: Node): readonly Member[] {
  if (Node.isInterfaceDeclaration(node)) return node.getMembers();
  if (!Node.isClassDeclaration(node)) return [];
  return node
    .getMembers()
    .filter((member) => !(Node.hasName(member) && member.getName().startsWith("#")))
    .filter((member) => !(Node.isModifierable(member) && member.hasModifier("private")));
}

/** A member without what it does. */
function textOf(member: Member): string {
  const body = Node.isBodyable(member) || Node.isBodied(member) ? member.getBody()?.getText() : undefined;
  const value = Node.isInitializerExpressionGetable(member) ? member.getInitializer()?.getText() : undefined;
  const text = body ? member.getText().replace(body, "") : member.getText();
  return onOneLine(value ? text.replace(`= ${value}`, "") : text).replace(/^(declare |async )|;$/g, "");
}

/** The project's own types and constants that a declaration names. */
function mentionedIn(node: Node): readonly Node[] {
  if (isEmitted(node)) return [];
  const parts = Node.isClassDeclaration(node) ? membersOf(node) : [node];
  return parts
    .flatMap((part) => part.getDescendants())
    .filter((each) => Node.isTypeReference(each) || Node.isTypeQuery(each) || Node.isExpressionWithTypeArguments(each))
    .filter((each) => !isInBody(each, node))
    .flatMap((each) => {
      const name = each.getFirstDescendant(Node.isIdentifier);
      const symbol = name?.getSymbol();
      return (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
    })
    .filter(
      (declaration) => !declaration.getSourceFile().isInNodeModules() && !Node.isTypeParameterDeclaration(declaration),
    );
}

function isInBody(node: Node, declaration: Node): boolean {
  const block = node.getFirstAncestor(Node.isBlock);
  return block?.getAncestors().includes(declaration) ?? false;
}

function onOneLine(text: string): string {
  return (
    text
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
      .replace(/\s+/g, " ")
      // As a formatter breaks long lines.
      .replace(/([([]) /g, "$1")
      .replace(/,? ([)\]])/g, "$1")
      .replace(/^\| /, "")
      .trim()
  );
}
