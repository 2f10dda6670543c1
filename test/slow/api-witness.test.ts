import { checkApiLeaves } from "../support/check-api-leaves.js";

checkApiLeaves();
