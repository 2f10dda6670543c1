import { checkFuzz } from "../support/check-fuzz.js";
import { fewModels } from "../support/few-models.js";
import { realSpec } from "../support/spec-files.js";

// Half as long each as with all models, and more of the mutations are of what models share.
checkFuzz(fewModels(realSpec(), "z-image", "kling-2-6", "grok-imagine-video"), 4_000);
