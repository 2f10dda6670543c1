set -euo pipefail
find client/src/main/java -name '*.java' >sources
javac -J-XX:TieredStopAtLevel=1 -nowarn --release 11 -cp 'lib/*' -d classes/client @sources
# "classfile": jar files name annotations that they do not carry.
javac -J-XX:TieredStopAtLevel=1 -Xlint:all,-classfile -Werror --release 17 -cp 'classes/client:lib/*' -d classes/smoke Smoke.java Requests.java
