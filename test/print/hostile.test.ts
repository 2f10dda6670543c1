import { checkPrinters } from "../support/check-printers.js";

// 1,040 texts through every printer; 20,000 in test/slow.
checkPrinters(20);
