import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import type { Alternative, Quantifier } from "@eslint-community/regexpp/ast";
import { isDisjointWith, JS, NFA } from "refa";
import { analyse } from "scslre";

const flags = "u";

/** By the pattern: it takes some milliseconds to find, and a spec that is watched is checked at each edit. */
const known = new Map<string, string | undefined>();

/**
 * The part of a regular expression whose matching takes twice as long for each character more; undefined where there is none. Who
 * sends a link could stop every service that checks it. A pattern that does not compile has none: that is said elsewhere.
 */
export function explosivePart(source: string): string | undefined {
  if (!known.has(source)) known.set(source, findExplosivePart(source));
  return known.get(source);
}

function findExplosivePart(source: string): string | undefined {
  try {
    const nested = analyse({ source, flags }).reports.find(({ exponential }) => exponential);
    if (!nested) return ambiguousChoice(source);
    return nested.type === "Trade" ? nested.startQuant.raw : nested.quant.raw;
  } catch {
    return undefined;
  }
}

/** A repeated choice of which one alternative can be read as a row of others, as in `(a|b|ab)*`. */
function ambiguousChoice(source: string): string | undefined {
  const parser = JS.Parser.fromLiteral({ source, flags });
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  const languageOf = (alternative: Alternative): NFA => {
    const { expression, maxCharacter } = parser.parseElement(alternative, { assertions: "disable" });
    return NFA.fromRegex(expression, { maxCharacter });
  };
  let found: string | undefined;
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier: Quantifier) {
      const { element, max, raw } = quantifier;
      if (found !== undefined || max !== Number.POSITIVE_INFINITY) return;
      if (element.type !== "Group" && element.type !== "CapturingGroup") return;
      const alternatives = element.alternatives.map(languageOf);
      const isAmbiguous = alternatives.some((own, index) => {
        const rest = alternatives.filter((_, other) => other !== index);
        if (rest.length === 0) return false;
        const row = (rest[0] as NFA).copy();
        for (const other of rest.slice(1)) row.union(other);
        row.quantify(1, Number.POSITIVE_INFINITY);
        return !isDisjointWith(own, row);
      });
      if (isAmbiguous) found = raw;
    },
  });
  return found;
}
