set -euo pipefail
find client/src/main/java -name '*.java' >sources
javac -nowarn --release 11 -cp 'lib/*' -d classes/client @sources
# "classfile": jar files name annotations that they do not carry.
javac -Xlint:all,-classfile -Werror --release 17 -cp 'classes/client:lib/*' -d classes/smoke Smoke.java Requests.java
