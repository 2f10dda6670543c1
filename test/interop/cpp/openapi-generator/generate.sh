# A client for each model that is used, in a namespace of its own.
set -euo pipefail
for model in runway qwen-image-2 kling-2-1-standard kling-2-1-pro seedance-v1-pro seedream-v4; do
  name=${model//-/_}
  "$LANES/openapi-generator.sh" generate -g cpp-restsdk -i "$DOCUMENT/$model.json" -o "clients/$name" \
    --model-package "$name.model" --api-package "$name.api" --additional-properties="packageName=$name"
done
