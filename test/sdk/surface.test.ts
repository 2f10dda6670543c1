import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type ExportedDeclarations, Node, Project, type Symbol as TsSymbol, type Type, TypeFormatFlags } from "ts-morph";
import { expect, test } from "vitest";
import { recording } from "../support/case-book.js";
import { projectRoot } from "../support/spec-files.js";

// What users can name, one line each. A change shows in review as what their code would notice.
const pinned = join(import.meta.dirname, "surface.txt");
const sdkRoot = join(projectRoot, "templates/sdk");

interface Manifest {
  readonly engines: { readonly node: string };
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
}

const manifest = JSON.parse(readFileSync(join(sdkRoot, "package.json"), "utf8")) as Manifest;
const project = new Project({ tsConfigFilePath: join(sdkRoot, "tsconfig.json") });

function listSurface(): readonly string[] {
  /** A declaration that several subpaths export is listed in full once. */
  const homes = new Map<Node, string>();
  const subpaths = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target === "string") return [`${subpath} file ${target}`];
    const source = posix.join("src", posix.relative("dist/esm", target.import.default).replace(/\.js$/, ".ts"));
    const exported = [...project.getSourceFileOrThrow(join(sdkRoot, source)).getExportedDeclarations()];
    return exported
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, declarations]) =>
        declarations.flatMap((declaration) => {
          const home = homes.get(declaration);
          homes.set(declaration, home ?? subpath);
          const lines = home ? [`${kindOf(declaration)} ${name}, as in ${home}`] : describe(name, declaration);
          return lines.map((line) => `${subpath} ${line}`);
        }),
      );
  });
  const commands = Object.keys(manifest.bin).map((name) => `command ${name}`);
  return [`node ${manifest.engines.node}`, ...commands, ...subpaths];
}

function kindOf(node: ExportedDeclarations): string {
  if (Node.isClassDeclaration(node)) return "class";
  if (Node.isInterfaceDeclaration(node)) return "interface";
  if (Node.isTypeAliasDeclaration(node)) return "type";
  if (Node.isFunctionDeclaration(node)) return "function";
  if (Node.isVariableDeclaration(node)) return "const";
  throw new Error(`the surface has a kind of its own: ${node.getKindName()}`);
}

function describe(name: string, node: ExportedDeclarations): readonly string[] {
  const title = `${kindOf(node)} ${name}`;
  // What is emitted from the spec is pinned where it is emitted to: generated/sdk/src/tables.
  if (/[\\/]tables[\\/]/.test(node.getSourceFile().getFilePath())) return [`${title}, emitted from the spec`];
  if (Node.isTypeAliasDeclaration(node)) return [`${title} = ${onOneLine(node.getTypeNodeOrThrow().getText())}`];
  if (Node.isFunctionDeclaration(node) || Node.isVariableDeclaration(node))
    return [`${title}${textOf(node.getType(), node)}`];
  if (Node.isClassDeclaration(node)) {
    const base = node.getBaseClass();
    const constructors = node.getType().getSymbolOrThrow().getTypeAtLocation(node).getConstructSignatures();
    return [
      `${title}${base ? ` extends ${base.getName()}` : ""}`,
      ...constructors.map((signature) => `class ${name}.constructor(${parametersOf(signature.getDeclaration())})`),
      ...membersOf(node.getType(), node).map((member) => `class ${name}.${member}`),
    ];
  }
  if (!Node.isInterfaceDeclaration(node)) return [title];
  const bases = node.getExtends().map((base) => base.getText());
  return [
    `${title}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""}`,
    ...membersOf(node.getType(), node).map((member) => `interface ${name}.${member}`),
  ];
}

/** A class or interface's own members; inherited ones stand where they are declared. */
function membersOf(type: Type, at: Node): readonly string[] {
  return type
    .getProperties()
    .filter((member) => member.getDeclarations().some((declaration) => declaration.getParent() === at))
    .filter((member) => !member.getName().startsWith("__#"))
    .map((member) => memberLine(member, at))
    .sort();
}

function memberLine(member: TsSymbol, at: Node): string {
  const declaration = member.getValueDeclarationOrThrow();
  const readonly = Node.isReadonlyable(declaration) && declaration.isReadonly() ? "readonly " : "";
  const optional = member.isOptional() ? "?" : "";
  const name = member.getName().replace(/^__@(\w+)@\d+$/, "[Symbol.$1]");
  return `${name}${optional}${textOf(member.getTypeAtLocation(at), at)}${readonly && " (readonly)"}`;
}

/** `(a: string) => void` reads better as `(a: string): void`. */
function textOf(type: Type, at: Node): string {
  const text = type.getText(at, TypeFormatFlags.NoTruncation | TypeFormatFlags.UseAliasDefinedOutsideCurrentScope);
  return `: ${onOneLine(text.replace(/import\("[^"]*"\)\./g, ""))}`;
}

function parametersOf(node: Node): string {
  if (!Node.isConstructorDeclaration(node)) return "";
  return onOneLine(
    node
      .getParameters()
      .map((parameter) => parameter.getText())
      .join(", "),
  );
}

function onOneLine(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const given = `${listSurface().join("\n")}\n`;
if (recording) writeFileSync(pinned, given);

test("the public surface is what surface.txt says; RECORD=1 after a change that is meant", () => {
  expect(existsSync(pinned)).toBe(true);
  const [now, then] = [given, readFileSync(pinned, "utf8")].map((text) => text.trimEnd().split("\n"));
  expect({ added: now?.filter((line) => !then?.includes(line)), gone: then?.filter((line) => !now?.includes(line)) }).toEqual({
    added: [],
    gone: [],
  });
  expect(now).toEqual(then);
});
