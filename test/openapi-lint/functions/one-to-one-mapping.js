/** A discriminator's mapping and the members of its union are the same references, each once. */
export default function oneToOneMapping(schema) {
  const mapping = schema?.discriminator?.mapping;
  if (mapping === undefined)
    return [{ message: "a discriminator without mapping: generators then take schema names as values" }];
  const targets = Object.values(mapping);
  const members = (schema.oneOf ?? []).map(({ $ref }) => $ref);
  const problems = [];
  if (new Set(targets).size !== targets.length) problems.push("two values are mapped to one schema");
  for (const target of targets)
    if (!members.includes(target)) problems.push(`${target} is mapped, but no member of oneOf`);
  for (const member of members) if (!targets.includes(member)) problems.push(`${member} is a member, but not mapped`);
  return problems.map((message) => ({ message }));
}
