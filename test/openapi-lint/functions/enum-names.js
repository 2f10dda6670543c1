const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;

/** The names of an enum's values: there when they are needed, and then as both kinds of generators want them. */
export default function enumNames(schema) {
  if (typeof schema !== "object" || schema === null || !Array.isArray(schema.enum)) return [];
  const names = schema["x-enum-varnames"];
  if (names === undefined) {
    // A lone value is a constant, and nobody chooses it by its name.
    if (schema.enum.length === 1) return [];
    const odd = schema.enum.filter((value) => !identifier.test(String(value)));
    return odd.length === 0
      ? []
      : [{ message: `x-enum-varnames is missing: ${JSON.stringify(odd[0])} is no identifier` }];
  }
  const problems = [];
  if (JSON.stringify(schema["x-enumNames"]) !== JSON.stringify(names))
    problems.push("x-enumNames differs from x-enum-varnames");
  if (names.length !== schema.enum.length) problems.push(`${names.length} names for ${schema.enum.length} values`);
  for (const name of names) if (!identifier.test(name)) problems.push(`${JSON.stringify(name)} is no identifier`);
  // Languages fold case and underscores when they make their own names of these.
  const folded = names.map((name) => String(name).replaceAll("_", "").toLowerCase());
  if (new Set(folded).size !== names.length) problems.push("two names are the same but for case and underscores");
  return problems.map((message) => ({ message }));
}
