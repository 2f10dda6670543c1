import type { Measure } from "../../templates/sdk/src/contract.js";
import type { AuthoredRoleName, AuthoredSpec, AuthoredTaskName, AuthoredTerm, Need } from "../load/authored.js";
import type { YamlDocument } from "../load/yaml-document.js";
import type { DerivedEvidence } from "./derived-evidence.js";
import type { EvidenceReader } from "./evidence.js";
import type { ParameterRole, ResolvedSpec, Term, Unit } from "./types.js";

/** Measures and needs are names here: `check` has seen to it that the generator has a row for each. */
export function resolveUnits(
  { units, documents }: AuthoredSpec,
  evidence: EvidenceReader,
): Readonly<Record<string, Unit>> {
  return mapMembers(units, (name, unit) => ({
    ...toTerm(name, unit, documents.units, evidence),
    measure: (unit.measure as Measure | undefined) ?? null,
    per: unit.per ?? 1,
  }));
}

/** What the words mean, and where the reference says so: of a field, its own table of types says it. */
export function resolveVocabulary(
  { roles: authoredRoles, tasks, fields, types, encodings, documents }: AuthoredSpec,
  evidence: EvidenceReader,
  derived: DerivedEvidence,
): ResolvedSpec["vocabulary"] {
  const roles = mapMembers(authoredRoles, (name, role) => ({
    ...toTerm(name, role, documents.roles, evidence),
    name: name as AuthoredRoleName,
    modality: role.modality ?? null,
    isStandard: role.standard ?? true,
  }));
  return {
    roles,
    tasks: mapMembers(tasks, (id, task) => ({
      ...toTerm(id, task, documents.tasks, evidence),
      id: id as AuthoredTaskName,
      name: task.name,
      takes: task.takes.map((name) => roles[name] as ParameterRole),
      gives: task.gives,
    })),
    fields: mapMembers(fields, (name, field) => {
      const { summary, evidence: cited } = toTerm(name, field, documents.fields, evidence);
      return { summary, evidence: [...derived.ofField(name), ...cited] };
    }),
    types: mapMembers(types, (name, type) => toTerm(name, type, documents.types, evidence)),
    encodings: mapMembers(encodings, (name, encoding) => ({
      ...toTerm(name, encoding, documents.encodings, evidence),
      needs: (encoding.needs as Need | undefined) ?? null,
    })),
  };
}

function toTerm(name: string, term: AuthoredTerm, document: YamlDocument, evidence: EvidenceReader): Term {
  return { summary: term.summary, evidence: evidence.read(term.evidence, document, [name, "evidence"]) };
}

function mapMembers<Name extends string, From, To>(
  members: Readonly<Record<Name, From>>,
  map: (name: Name, member: From) => To,
): Readonly<Record<Name, To>> {
  const mapped = Object.entries<From>(members).map(([name, member]) => [name, map(name as Name, member)]);
  return Object.fromEntries(mapped) as Readonly<Record<Name, To>>;
}
