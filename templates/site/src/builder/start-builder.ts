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
import { closeGaps, controlsOf, entriesOf, fillForm, growLinks } from "./form-controls.js";
import { setText } from "./set-text.js";
import { showPrice } from "./show-price.js";
import { showProblems } from "./show-problems.js";
import { makeTabs } from "./tabs.js";

/** Makes the form of a model's page live: what is filled in is priced, checked and printed at once, and stands in the address. */
export function startBuilder(form: HTMLFormElement, tables: Tables, submission: Submission): void {
  const sample = entriesOf(form);
  const show = () => showRequest(form, tables, submission);
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
    fillForm(form, entries);
    openFilled(form);
    show();
  };
  form.addEventListener("input", ({ target }) => {
    const links = target instanceof Element ? target.closest<HTMLElement>(".links") : null;
    if (links) growLinks(links);
    show();
  });
  form.addEventListener("change", ({ target }) => {
    const links = target instanceof Element ? target.closest<HTMLElement>(".links") : null;
    if (links) closeGaps(links);
    write(entriesOf(form));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    fillForm(form, sample);
    write(sample);
    show();
  });
  form.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLElement) void copyFrom(form, target);
  });
  const samples = form.querySelector<HTMLElement>("#samples");
  if (samples) makeTabs(samples);
  addEventListener("hashchange", follow);
  follow();
  show();
}

/** Whether a call is one of the page's model, or of its routes. */
function isOf(form: HTMLFormElement, entries: FormEntries): boolean {
  const [model] = groupTexts(entries).get(modelField) ?? [];
  return controlsOf(form).some(({ name, value }) => name === modelField && value === model);
}

function showRequest(form: HTMLFormElement, tables: Tables, submission: Submission): void {
  const entries = entriesOf(form);
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
function openFilled(form: HTMLFormElement): void {
  for (const fold of form.querySelectorAll<HTMLDetailsElement>("details.optional-params")) {
    const names = [...fold.querySelectorAll<HTMLElement>("[data-field]")].map(({ dataset }) => dataset["field"] ?? "");
    const texts = groupTexts(entriesOf(form));
    if (names.some((name) => texts.has(name))) fold.open = true;
  }
}

async function copyFrom(form: HTMLFormElement, { dataset, parentElement }: HTMLElement): Promise<void> {
  const region = form.querySelector("#copied");
  const isLink = dataset["copyLink"] !== undefined;
  if (!region || (!isLink && dataset["copy"] === undefined)) return;
  const text = isLink
    ? location.href.replace(/#.*$/, "") + printAddress(entriesOf(form))
    : (parentElement?.querySelector("code")?.textContent ?? "");
  const what = isLink ? "the link" : dataset["copy"];
  region.textContent = "";
  region.textContent = (await copy(text)) ? `Copied ${what}.` : `This browser does not let the page copy ${what}.`;
}
