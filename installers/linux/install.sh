#!/bin/sh
# Puts MyTokenTracker into your home folder: the program, a menu entry, its icon and the command `mytokentracker`.
#   ./install.sh             install, or replace an older one
#   ./install.sh --remove    remove all that again; your settings and your data stay
# Needs no root and no Python.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=${HOME:?"HOME is not set"}
program=$home/.local/lib/mytokentracker
share=${XDG_DATA_HOME:-$home/.local/share}
config=${XDG_CONFIG_HOME:-$home/.config}
command=$home/.local/bin/mytokentracker

refresh() { # desktops look at the time of the folder to see that there are new icons
    touch -c "$share/icons/hicolor" 2>/dev/null || :
}

files() { # of what desktops want, relative to share
    (cd "$1" && find . -type f | sed 's|^\./||')
}

is_running() {
    for exe in /proc/[0-9]*/exe; do
        if [ "$(readlink "$exe" 2>/dev/null)" = "$program/mytokentracker" ]; then return 0; fi
    done
    return 1
}

stop_running() {
    if [ -x "$program/mytokentracker" ]; then
        "$program/mytokentracker" quit >/dev/null 2>&1 || :
    fi
}

remove_ours() { # of the folder in $1, which says what it has put where
    [ -d "$1/share" ] || return 0
    files "$1/share" | while IFS= read -r file; do
        rm -f "$share/$file"
    done
}

install_it() {
    if [ "$here" = "$program" ]; then
        echo "MyTokenTracker is installed here already." >&2
        exit 1
    fi
    mkdir -p "$home/.local/lib" "$home/.local/bin" "$share"
    # Beside the old one first: a full disk leaves that as it is.
    rm -rf "$program.new"
    cp -R "$here" "$program.new"
    again=""
    if is_running; then again=yes; fi
    stop_running
    remove_ours "$program"
    rm -rf "$program.old"
    if [ -d "$program" ]; then mv "$program" "$program.old"; fi
    mv "$program.new" "$program"
    rm -rf "$program.old"
    files "$program/share" | while IFS= read -r file; do
        mkdir -p "$share/$(dirname "$file")"
        cp "$program/share/$file" "$share/$file"
    done
    # A menu does not look into ~/.local/bin on every desktop. In Exec, these characters mean something.
    quoted=$(printf '%s' "$program/mytokentracker" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g; s/[&|]/\\&/g')
    entry=$share/applications/mytokentracker.desktop
    sed "s|^Exec=mytokentracker|Exec=\"$quoted\"|; /^TryExec=/d" "$program/share/applications/mytokentracker.desktop" >"$entry"
    rm -f "$command"
    ln -s "$program/mytokentracker" "$command"
    refresh
    if [ -n "$again" ]; then
        nohup "$program/mytokentracker" </dev/null >/dev/null 2>&1 &
        echo "Installed, and started again."
    else
        echo "Installed. Start MyTokenTracker from your menu, or with: $command"
    fi
}

remove_it() {
    if [ ! -d "$program" ]; then
        echo "MyTokenTracker is not installed in $program." >&2
        exit 1
    fi
    stop_running
    # What we put into Claude Code's settings names files that go now.
    "$program/mytokentracker" hook remove >/dev/null 2>&1 || :
    "$program/mytokentracker" statusline remove >/dev/null 2>&1 || :
    remove_ours "$program"
    if [ -L "$command" ] && [ "$(readlink "$command")" = "$program/mytokentracker" ]; then rm -f "$command"; fi
    autostart=$config/autostart/mytokentracker.desktop
    if [ -f "$autostart" ] && grep -qF "$program/mytokentracker" "$autostart"; then rm -f "$autostart"; fi
    # Folders that were made for us and hold nothing else.
    files "$program/share" | while IFS= read -r file; do
        (cd "$share" && rmdir -p "$(dirname "$file")" 2>/dev/null) || :
    done
    rm -rf "$program" "$program.new" "$program.old"
    rmdir "$home/.local/lib" "$home/.local/bin" 2>/dev/null || :
    refresh
    echo "Removed. Your settings are still in $config/mytokentracker, your data in $share/mytokentracker."
}

case ${1:-} in
    "") install_it ;;
    --remove) remove_it ;;
    *)
        sed -n '2,5s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
esac
