set -euo pipefail
"$LANES/openapi-generator.sh" generate -g php -i "$DOCUMENT" -o client \
  --type-mappings GenerateReply=mixed,GenerateRequest=mixed \
  --schema-mappings GenerateReply=mixed,GenerateRequest=mixed \
  --global-property models,modelDocs=false,modelTests=false,apis,apiDocs=false,apiTests=false,supportingFiles \
  --additional-properties=invokerPackage=Cliprise
