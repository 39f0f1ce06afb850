# shellcheck shell=bash
# clang-tidy over given sources, two at a time, with a limit on the time. Sourced, after setup.sh and `build dev`.

# tidy SECONDS STAMPS FILE...: checks the files in this order until the seconds are used up, and says which were not
# reached. With a folder STAMPS, a file that was found good is marked there and not checked again. Fails on a finding.
tidy() {
    local seconds=$1 stamps=$2
    shift 2
    (($#)) || { say "clang-tidy: no source changed."; return 0; }
    local work code=0
    work=$(mktemp -d)
    # Precompiled headers are the compiler's own; without them clang-tidy also finds an include that is missing.
    sed -E 's# -Winvalid-pch -include [^ ]*cmake_pch\.hxx##' "$top/build/dev/compile_commands.json" >"$work/compile_commands.json"
    # shellcheck disable=SC2016
    printf '%s\0' "$@" | (cd "$top" && xargs -0 -n 1 -P 2 bash -c '
        until=$1 stamps=$2 work=$3 file=$4
        mark=${file//\//,}
        [[ $stamps && -e $stamps/$mark ]] && exit 0
        if (($(date +%s) >= until)); then echo "$file" >>"$work/left"; exit 0; fi
        if out=$(clang-tidy --quiet -p "$work" "$file" 2>/dev/null); then
            if [[ $stamps ]]; then : >"$stamps/$mark"; fi
        else
            printf "%s\n" "$out"
            exit 1
        fi
        ' tidy $(($(date +%s) + seconds)) "$stamps" "$work") || code=1
    if [[ -s $work/left ]]; then
        say "clang-tidy: no time was left for $(wc -l <"$work/left") of $# sources: $(tr '\n' ' ' <"$work/left")"
    fi
    if ((code)); then say "clang-tidy: see the findings above."; else say "clang-tidy: no findings in what was checked."; fi
    rm -rf "$work"
    return "$code"
}
