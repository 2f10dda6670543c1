import { checkYamlTexts } from "../support/check-yaml-texts.js";

checkYamlTexts(10_000);
