#!/bin/sh
# What `make demo` shows: both examples are read, and each story is told as of an installment in the middle.
set -eu

cd "$(dirname "$0")"
BISHER=${BISHER:-bisher}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export BISHER_DB="$folder/demo.db"

show() {
    printf '\n$ bisher'
    for word in "$@"; do
        case $word in
            *' '*) printf ' "%s"' "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    echo
    "$BISHER" "$@" 2>&1
}

show read rechts_vor_links.de.txt --series "Rechts vor links"
show recap "Rechts vor links" --as-of 8
show who "Rechts vor links" --as-of 8
show relations "Rechts vor links" --as-of 8

show read tenth_frame.en.txt --series "Tenth Frame"
show recap "Tenth Frame" --as-of 7
show who "Tenth Frame" --as-of 7
show relations "Tenth Frame" --as-of 7
