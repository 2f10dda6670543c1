import { checkPages } from "../support/check-pages.js";
import { generateReal } from "../support/real-spec.js";

checkPages(generateReal());
