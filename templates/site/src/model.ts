import type { Tables } from "../../sdk/src/contract.js";
import { startBuilder } from "./builder/start-builder.js";
import type { Submission } from "./request/print-samples.js";

/** The constant of `tables.js`, which the page loads before this script. */
declare const cliprise: { readonly tables: Tables; readonly submission: Submission };

const form = document.querySelector<HTMLFormElement>("form.builder");
if (form) startBuilder(form, cliprise.tables, cliprise.submission);
