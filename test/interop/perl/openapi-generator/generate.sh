set -euo pipefail
"$LANES/openapi-generator.sh" generate -g perl -i "$DOCUMENT" -o client \
  --global-property models,modelDocs=false,modelTests=false,apis,apiDocs=false,apiTests=false,supportingFiles \
  --additional-properties=moduleName=Cliprise
