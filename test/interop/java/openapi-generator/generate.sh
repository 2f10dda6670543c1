set -euo pipefail
"$LANES/openapi-generator.sh" generate -g java --library native -i "$DOCUMENT" -o client \
  --schema-mappings GenerateReply=com.fasterxml.jackson.databind.JsonNode \
  --global-property models,modelDocs=false,modelTests=false,apis,apiDocs=false,apiTests=false,supportingFiles \
  --additional-properties=invokerPackage=cliprise,apiPackage=cliprise.api,modelPackage=cliprise.model,containerDefaultToNull=true
