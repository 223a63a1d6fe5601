#!/usr/bin/env bash
# run.sh TARGET SECONDS [FOLDER]: fuzzes one target with AFL++ and prints what came of it. Builds and instruments first; the tree stays clean, all goes to
# FOLDER (.artifacts/fuzz/TARGET). Exits 0 where nothing was found, 1 where something was, 2 on wrong use, 77 where this machine cannot fuzz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
target=${1:-} seconds=${2:-}
case $target in idl | ast | json | generator) ;; *) echo "usage: run.sh idl|ast|json|generator SECONDS [FOLDER]" >&2; exit 2 ;; esac
case $seconds in '' | *[!0-9]*) echo "usage: run.sh TARGET SECONDS [FOLDER]" >&2; exit 2 ;; esac
if ! command -v afl-fuzz >/dev/null; then
  echo "SKIPPED: fuzzing of $target, AFL++ is not installed (apt-get install afl++)"
  exit 77
fi

root=$(cd ../.. && pwd)
folder=${3:-$root/.artifacts/fuzz/$target}
program=$folder/program
rm -rf "$folder" && mkdir -p "$folder"
dotnet publish Fuzz.csproj -c Release -v q --nologo -o "$program"
assemblies=("$program/Swage.Smithy.dll" "$program/Swage.Generator.dll" "$program/Swage.Runtime.dll")
# A copy does the instrumenting, since a program cannot rewrite what it has loaded; and it replays, since what is instrumented runs only under a fuzzer.
plain=$folder/plain
cp -r "$program" "$plain"
dotnet "$plain/Fuzz.dll" instrument "${assemblies[@]}"

# What was found before is where to begin again. The golden models serve both targets that read IDL.
mkdir "$folder/in"
seeds=(Seeds/"$target"/* Found/"$target"/*) dictionary=Dictionaries/$target.dict
case $target in idl | generator) seeds+=(../Swage.Generator.Tests/Golden/Cases/*.smithy) dictionary=Dictionaries/idl.dict ;; esac
for seed in "${seeds[@]}"; do
  if [ -f "$seed" ]; then cp "$seed" "$folder/in/"; fi
done

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_AUTORESUME=0
# One thread and no server threads of the runtime that would make coverage jump.
export DOTNET_gcServer=0 DOTNET_gcConcurrent=0 DOTNET_TieredCompilation=1 DOTNET_EnableDiagnostics=0
status=0
afl-fuzz -i "$folder/in" -o "$folder/out" -x "$dictionary" -m none -t 5000 -V "$seconds" -- dotnet "$program/Fuzz.dll" "$target" >"$folder/afl.log" 2>&1 || status=$?
stats=$folder/out/default/fuzzer_stats
if [ ! -f "$stats" ]; then
  tail -n 20 "$folder/afl.log"
  echo "SKIPPED: fuzzing of $target, afl-fuzz does not run here (status $status, see above)"
  exit 77
fi

value() { sed -n "s/^$1 *: //p" "$stats"; }
found=0
# A case counts where it fails again without the fuzzer; on a busy machine a slow input can look like a hang.
for case in "$folder"/out/default/crashes/id* "$folder"/out/default/hangs/id*; do
  [ -f "$case" ] || continue
  replayed=0
  timeout 60 dotnet "$plain/Fuzz.dll" replay "$target" "$case" >"$folder/replay.log" 2>&1 || replayed=$?
  if [ "$replayed" -eq 0 ]; then
    echo "not again: $case"
    continue
  fi
  found=$((found + 1))
  echo "FOUND (status $replayed, 124 is a hang): $case"
  sed -n '2,7p' "$folder/replay.log"
done
echo "$target: $(value execs_done) executions in $(value run_time) s ($(value execs_per_sec) a second), $(value edges_found) edges ($(value bitmap_cvg) of the map), corpus $(value corpus_count), crashes $(value saved_crashes), hangs $(value saved_hangs)"
[ "$found" -eq 0 ]
