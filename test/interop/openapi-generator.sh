#!/usr/bin/env bash
# One pinned openapi-generator for every lane that uses it, fetched once into the local Maven repository.
# The arguments are its own: "$LANES/openapi-generator.sh" generate -g python -i "$DOCUMENT" -o client
set -euo pipefail
version=7.25.0
repository=$HOME/.m2/repository
jar=$repository/org/openapitools/openapi-generator-cli/$version/openapi-generator-cli-$version.jar

if [[ ! -s $jar ]]; then
  mvn --batch-mode --quiet -Dmaven.repo.local="$repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get \
    -Dartifact="org.openapitools:openapi-generator-cli:$version" -Dtransitive=false >&2
fi
# A run takes seconds: the first level of the JIT does, and costs less than the second.
exec java -XX:TieredStopAtLevel=1 -Dlog.level=warn -jar "$jar" "$@"
