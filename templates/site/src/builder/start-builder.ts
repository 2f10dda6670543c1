import type { ModelRow, Tables } from "../../../sdk/src/contract.js";
import type { EstimateOptions } from "../../../sdk/src/price/measures.js";
import { printAddress, readAddress } from "../form/address.js";
import {
  callbackField,
  type FormEntries,
  groupTexts,
  measureField,
  modelField,
  readParams,
} from "../form/form-values.js";
import { buildRequest } from "../request/build-request.js";
import { printSamples, type Submission } from "../request/print-samples.js";
import { copy } from "./copy.js";
import { closeGaps, controlsOf, entriesOf, fillForm, growLinks, straysOf } from "./form-controls.js";
import { setText } from "./set-text.js";
import { showPrice } from "./show-price.js";
import { showProblems } from "./show-problems.js";
import { makeTabs } from "./tabs.js";

/** Makes the form of a model's page live: what is filled in is priced, checked and printed at once, and stands in the address. */
export function startBuilder(form: HTMLFormElement, tables: Tables, submission: Submission): void {
  const sample = startWith(entriesOf(form), location.search);
  /** What an address gives and the form cannot hold, as a length that is in no list: it stays given, and is found wrong. */
  let strays: FormEntries = [];
  const fill = (entries: FormEntries) => {
    fillForm(form, entries);
    strays = straysOf(form, entries);
    openFilled(form, filled());
  };
  const filled = () => [...entriesOf(form), ...strays];
  const show = () => showRequest(form, tables, submission, filled());
  let written = "";
  const write = (entries: FormEntries) => {
    written = printAddress(entries);
    location.hash = written;
  };
  /** Back, forward, or another link: what was written here is in the form already, and may have been typed on since. */
  const follow = () => {
    const entries = location.hash === "" ? sample : readAddress(location.hash);
    if (!entries || location.hash === written || !isOf(form, entries)) return;
    written = location.hash;
    fill(entries);
    show();
  };
  form.addEventListener("input", ({ target }) => {
    const links = target instanceof Element ? target.closest<HTMLElement>(".links") : null;
    if (links) growLinks(links);
    const { name } = target as HTMLInputElement;
    strays = [...strays].filter(([stray]) => stray !== name);
    show();
  });
  form.addEventListener("change", ({ target }) => {
    const links = target instanceof Element ? target.closest<HTMLElement>(".links") : null;
    if (links) closeGaps(links);
    write(filled());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    fill(sample);
    write(sample);
    show();
  });
  form.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLElement) void copyFrom(form, target, filled());
  });
  const samples = form.querySelector<HTMLElement>("#samples");
  if (samples) makeTabs(samples);
  addEventListener("hashchange", follow);
  fill(sample);
  follow();
  show();
}

/** The sample with what the address asks for before the `#`: the overview hands over the job so. */
function startWith(sample: FormEntries, search: string): FormEntries {
  const asked = [...new URLSearchParams(search)].filter(([name]) => name !== modelField);
  const names = new Set(asked.map(([name]) => name));
  return [...[...sample].filter(([name]) => !names.has(name)), ...asked];
}

/** Whether a call is one of the page's model, or of its routes. */
function isOf(form: HTMLFormElement, entries: FormEntries): boolean {
  const [model] = groupTexts(entries).get(modelField) ?? [];
  return controlsOf(form).some(({ name, value }) => name === modelField && value === model);
}

function showRequest(form: HTMLFormElement, tables: Tables, submission: Submission, entries: FormEntries): void {
  const texts = groupTexts(entries);
  const model = texts.get(modelField)?.[0] ?? "";
  const row = tables.models[model];
  if (!row) return;
  const params = readParams(row, entries);
  const callbackUrl = texts.get(callbackField)?.[0]?.trim();
  const { body, issues } = buildRequest(tables, model, params, callbackUrl);
  showPrice(form, tables, model, params, measured(row, entries));
  showProblems(form, issues);
  for (const part of form.querySelectorAll<HTMLElement>("#samples, .travels")) part.hidden = body === undefined;
  if (!body) return;
  for (const { lang, source } of printSamples(submission, { model, params, callbackUrl: callbackUrl ?? "", body })) {
    const code = form.querySelector(`#sample-${lang} code`);
    if (code) setText(code, source);
  }
  const code = form.querySelector("#body");
  if (code) setText(code, JSON.stringify(body, null, 2));
}

/** What the caller expects of what the request itself leaves open. */
function measured({ price }: ModelRow, entries: FormEntries): EstimateOptions {
  const { measure } = price;
  const amount = Number(groupTexts(entries).get(`${measureField}${measure}`)?.[0]);
  return measure && amount > 0 && amount < Infinity ? { [measure]: amount } : {};
}

/** A fold whose fields are filled in is open. */
function openFilled(form: HTMLFormElement, entries: FormEntries): void {
  const texts = groupTexts(entries);
  for (const fold of form.querySelectorAll<HTMLDetailsElement>("details.optional-params")) {
    const names = [...fold.querySelectorAll<HTMLElement>("[data-field]")].map(({ dataset }) => dataset["field"] ?? "");
    if (names.some((name) => texts.has(name))) fold.open = true;
  }
}

async function copyFrom(
  form: HTMLFormElement,
  { dataset, parentElement }: HTMLElement,
  entries: FormEntries,
): Promise<void> {
  const region = form.querySelector("#copied");
  const isLink = dataset["copyLink"] !== undefined;
  if (!region || (!isLink && dataset["copy"] === undefined)) return;
  const text = isLink
    ? location.href.replace(/[?#].*$/, "") + printAddress(entries)
    : (parentElement?.querySelector("code")?.textContent ?? "");
  const what = isLink ? "the link" : dataset["copy"];
  region.textContent = "";
  region.textContent = (await copy(text)) ? `Copied ${what}.` : `This browser does not let the page copy ${what}.`;
}
