set -euo pipefail
"$LANES/openapi-generator.sh" generate -g kotlin --library jvm-okhttp4 -i "$DOCUMENT" -o client \
  --global-property models,modelDocs=false,modelTests=false,apis,apiDocs=false,apiTests=false,supportingFiles \
  --additional-properties=packageName=cliprise,serializationLibrary=kotlinx_serialization,enumPropertyNaming=UPPERCASE,generateOneOfAnyOfWrappers=true
