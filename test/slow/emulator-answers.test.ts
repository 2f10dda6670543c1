import { checkAnswers } from "../emulator/support/check-answers.js";

checkAnswers(2_000);
