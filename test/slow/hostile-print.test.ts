import { checkPrinters } from "../support/check-printers.js";

// 20,800 texts through every printer.
checkPrinters(400);
