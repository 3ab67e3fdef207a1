#!/bin/sh
# Run as root before the package is removed or replaced. A tray that runs would go on from files that are gone.
# dpkg says remove, upgrade or deconfigure; rpm how many will be left (0: removal); pacman the version, at a removal only.
set -e
program=/usr/lib/mytokentracker/mytokentracker

ours() { # also one that an upgrade has left running
    find /proc/[0-9]*/exe -maxdepth 0 '(' -lname "$program" -o -lname "$program*(deleted)" ')' 2>/dev/null | cut -d/ -f3
}

case "${1:-remove}" in
    # What runs goes on from the file that it was started from, and is the new one when it is started next.
    upgrade | failed-upgrade | deconfigure | [1-9]) ;;
    *)
        for pid in $(ours); do
            kill -TERM "$pid" 2>/dev/null || :
        done
        # It writes down what it knows; half a second is usual, ten are for a slow disk.
        left=100
        while [ "$left" -gt 0 ] && [ -n "$(ours)" ]; do
            sleep 0.1
            left=$((left - 1))
        done
        ;;
esac
exit 0
