set -euo pipefail
# The first level of the JIT does: it halves the CPU time.
MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" mvn --batch-mode --quiet package
