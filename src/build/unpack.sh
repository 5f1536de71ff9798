#!/bin/sh
# Ronnied in one file: this script and, compressed behind its last line, the program and the Deno that
# runs it. The script unpacks both once into a cache folder and then becomes Deno. It needs a POSIX
# shell, coreutils (or what stands in for them) and gzip.
#
# RONNIED_CACHE_DIR is the folder to unpack into. Where it is not set, that is the first that will do
# of ronnied in $XDG_CACHE_HOME and $HOME/.cache, and ronnied-<user id> in $TMPDIR and /tmp.
set -uf

# Of each piece: the byte of this file it begins at (from 1), its bytes, the SHA-256 of what it holds.
program_at=@programAt@ program_size=@programSize@
program_sha256=@programSha256@
deno_at=@denoAt@ deno_size=@denoSize@
deno_sha256=@denoSha256@
target=@target@

# Exit codes: something that is needed is missing; there is no folder to unpack into.
EX_UNAVAILABLE=@unavailable@
EX_CANTCREAT=@cannotUnpack@

fail() {
  printf 'ronnied: %s\n' "$2" >&2
  exit "$1"
}

# The usual places first, so that the environment need not have a PATH, nor a good one.
had_path=${PATH+yes}
callers_path=${PATH-}
PATH=/usr/bin:/bin:/usr/sbin:/sbin${PATH:+:$PATH}

for tool in chmod gzip head id ls mkdir mktemp mv rm tail; do
  command -v "$tool" >/dev/null 2>&1 ||
    fail "$EX_UNAVAILABLE" "this file needs $tool to unpack itself, and $tool is not installed"
done
if command -v sha256sum >/dev/null 2>&1; then
  sha256() { sha256sum; }
elif command -v shasum >/dev/null 2>&1; then
  sha256() { shasum -a 256; }
else
  fail "$EX_UNAVAILABLE" "this file needs sha256sum to unpack itself, and sha256sum is not installed"
fi

user=$(id -u)

# is_ours FOLDER: whether only this user and root can change what lies in it. In a folder that others
# may write to but that is sticky, such as /tmp, they can add things and not touch ours: with a second
# argument that will do.
is_ours() {
  # shellcheck disable=SC2046 # the words of the line: mode, links, owner
  set -- "${2-}" $(ls -ldn "$1/." 2>/dev/null)
  case ${4-} in
    "$user" | 0) ;;
    *) return 1 ;;
  esac
  case $2 in
    ?????w???[tT]* | ????????w[tT]*) [ -n "$1" ] ;;
    ?????w* | ????????w*) return 1 ;;
  esac
}

# is_whole FILE SHA256: whether the file is there and holds what it should. It is asked at every
# start: a crash or a full disk may have left half a file.
is_whole() {
  [ -f "$1" ] && [ -r "$1" ] || return 1
  sum=$(sha256 <"$1") && [ "${sum%% *}" = "$2" ]
}

# extract NAME AT SIZE SHA256: puts a piece into $folder/SHA256/NAME if it is not there yet. It gets
# its name only when it is whole, so two starts at once do not disturb each other.
extract() {
  is_whole "$folder/$4/$1" "$4" && return
  # Where SIGPIPE is ignored, as under systemd, tail would complain about head having had enough.
  tail -c "+$2" "$0" 2>/dev/null | head -c "$3" | gzip -dc >"$temporary/$1"
  is_whole "$temporary/$1" "$4" || {
    echo "$1 came out damaged: the disk may be full, or this file was not copied whole"
    return 1
  }
  chmod 500 "$temporary/$1"
  [ "$1" != deno ] || "$temporary/deno" --version </dev/null >/dev/null || {
    echo "the Deno inside, for $target, does not run here"
    return 1
  }
  mkdir -p "$folder/$4" && mv -f "$temporary/$1" "$folder/$4/$1"
}

# Puts both pieces into $folder. Says on its output why it could not. It has to run in a subshell.
unpack() {
  # What an unpacking left that was cut off, a day or more ago. Without find it stays.
  find "$folder/." ! -name . -prune -name '.unpack.*' -mtime +0 -exec rm -rf {} + 2>/dev/null
  temporary=$(umask 077 && mktemp -d "$folder/.unpack.XXXXXX") || return 1
  trap 'rm -rf "$temporary"' EXIT
  trap 'exit 1' HUP INT TERM
  umask 077
  printf '#!/bin/sh\n' >"$temporary/probe" || return 1
  chmod 500 "$temporary/probe"
  "$temporary/probe" || {
    echo "programs may not run there"
    return 1
  }
  extract program.js "$program_at" "$program_size" "$program_sha256" &&
    extract deno "$deno_at" "$deno_size" "$deno_sha256"
}

tried=

# settle FOLDER: makes sure that both pieces lie in it, or notes in $tried why they cannot.
settle() {
  folder=$1
  parent=${folder%/*}
  (umask 077 && mkdir -p "$parent/." && is_ours "$parent" sticky && mkdir -p "$folder") 2>/dev/null
  if [ ! -d "$parent/." ]; then
    problem="cannot be made"
  elif ! is_ours "$parent" sticky; then
    problem="somebody else could change what lies in $parent"
  elif [ ! -d "$folder" ]; then
    problem="cannot be made"
  elif [ -L "$folder" ] || ! is_ours "$folder"; then
    problem="somebody else could change what lies there"
  elif is_whole "$folder/$program_sha256/program.js" "$program_sha256" &&
    is_whole "$folder/$deno_sha256/deno" "$deno_sha256"; then
    return
  else
    problem=$(unpack 2>&1) && return
  fi
  tried="$tried
  $folder: $problem"
  return 1
}

# Every place that may do, the best first.
settle_somewhere() {
  if [ -n "${RONNIED_CACHE_DIR-}" ]; then
    settle "${RONNIED_CACHE_DIR%/}"
    return
  fi
  case ${XDG_CACHE_HOME-} in
    /*) settle "$XDG_CACHE_HOME/ronnied" && return ;;
  esac
  case ${HOME-} in
    /*) settle "${HOME%/}/.cache/ronnied" && return ;;
  esac
  case ${TMPDIR-} in
    /*) settle "${TMPDIR%/}/ronnied-$user" && return ;;
  esac
  settle "/tmp/ronnied-$user"
}

case ${RONNIED_CACHE_DIR-/} in
  /* | '') ;;
  *) RONNIED_CACHE_DIR=$PWD/$RONNIED_CACHE_DIR ;;
esac
settle_somewhere || fail "$EX_CANTCREAT" "no place to unpack this file. \
Set RONNIED_CACHE_DIR to a folder of your own that programs may run from. Tried:$tried"

# What Deno keeps for a quicker start lies beside the program. If it cannot be written, no matter.
DENO_DIR=$folder/$program_sha256/deno_dir
export DENO_DIR DENO_NO_UPDATE_CHECK=1 DENO_NO_PACKAGE_JSON=1
if [ -n "$had_path" ]; then PATH=$callers_path; else unset PATH; fi
exec "$folder/$deno_sha256/deno" run @flags@ "$folder/$program_sha256/program.js" "$@"
