#!/bin/sh
# Ronnied in one file: this script and, compressed after its last line, the program and the Deno that
# runs it. The script unpacks both once into a cache folder and then becomes Deno. It needs a POSIX
# shell, coreutils (or a replacement) and gzip.
#
# RONNIED_CACHE_DIR is the folder to unpack into. If it is not set, that is the first usable one of
# ronnied in $XDG_CACHE_HOME and $HOME/.cache, and ronnied-<user id> in $TMPDIR and /tmp.
set -uf

# The program and Deno get a folder each, which is named after what is in it.
program=@program@
deno=@deno@
# Of each of their files: its path, at which byte of this file it begins (from 1), how many bytes it has
# here, and of what is unpacked the SHA-256 and the length.
files='@files@'
target=@target@

# Exit codes: something that is needed is missing; there is no folder to unpack into.
EX_UNAVAILABLE=@unavailable@
EX_CANTCREAT=@cannotUnpack@

fail() {
  printf 'ronnied: %s\n' "$2" >&2
  exit "$1"
}

# The usual places first: the environment may have no PATH, or a bad one.
had_path=${PATH+yes}
callers_path=${PATH-}
PATH=/usr/bin:/bin:/usr/sbin:/sbin${PATH:+:$PATH}

# check_tools: ends this where a program is missing.
check_tools() {
  for tool in chmod gzip head id ls mkdir mktemp mv rm tail; do
    command -v "$tool" >/dev/null 2>&1 ||
      fail "$EX_UNAVAILABLE" "this file needs $tool to unpack itself, and $tool is not installed"
  done
  if command -v sha256sum >/dev/null 2>&1; then
    sha256=sha256sum
  elif command -v shasum >/dev/null 2>&1; then
    sha256="shasum -a 256"
  else
    fail "$EX_UNAVAILABLE" \
      "this file needs sha256sum to unpack itself, and sha256sum is not installed"
  fi
}

# is_safe MODE [STICKY]: whether only its owner can change what is in a folder with this mode. In a
# sticky folder, such as /tmp, others can add files but not touch ours: with a second argument, that
# counts as safe.
is_safe() {
  case $1 in
    ?????w???[tT]* | ????????w[tT]*) [ -n "${2-}" ] ;;
    ?????w* | ????????w*) return 1 ;;
  esac
}

# is_ours FOLDER [STICKY]: whether only this user and root can change what is in it.
is_ours() {
  # shellcheck disable=SC2046 # the words of the line: mode, links, owner
  set -- "${2-}" $(ls -ldn "$1/." 2>/dev/null)
  case ${4-} in
    "$user" | 0) is_safe "$2" "$1" ;;
    *) return 1 ;;
  esac
}

# is_known: whether $folder is ours and everything is as it was when it was last found whole. To read
# all of Deno takes a quarter of a second, and to start another program a few thousandths: this starts
# one.
is_known() {
  [ ! -L "$folder" ] || return 1
  set -- $files
  paths= lengths=
  while [ $# -gt 0 ]; do
    [ -r "$folder/$1" ] && [ "$folder/$program/checked" -nt "$folder/$1" ] || return 1
    paths="$paths $1" lengths="$lengths $1=$5 "
    shift 5
  done
  # shellcheck disable=SC2086 # one word per path
  seen=$(cd "$folder" && exec ls -ldn .. . $paths 2>/dev/null) || return 1
  while read -r mode _ owner _ length rest; do
    path=${rest##* }
    case $path in
      .. | .)
        [ "$owner" = 0 ] || [ -O "$folder/$path" ] || return 1
        is_safe "$mode" "${path#.}" || return 1
        ;;
      *)
        case $lengths in
          *" $path=$length "*) ;;
          *) return 1 ;;
        esac
        ;;
    esac
  done <<END
$seen
END
}

# is_whole FILE SHA256: whether the file exists and is complete: a crash or a full disk may have left
# half a file.
is_whole() {
  [ -f "$1" ] && [ -r "$1" ] || return 1
  sum=$($sha256 <"$1") && [ "${sum%% *}" = "$2" ]
}

# note: everything was found whole. Where this cannot be written, each start reads it again.
note() {
  { : >"$folder/$program/checked"; } 2>/dev/null || :
}

# has_all: whether everything is in $folder, and whole.
has_all() {
  set -- $files
  while [ $# -gt 0 ]; do
    is_whole "$folder/$1" "$4" || return 1
    shift 5
  done
  note
}

# extract PATH AT SIZE SHA256: puts a file there in $folder if it is not there yet. It gets that name
# only when it is complete, so two starts at once do not disturb each other.
extract() {
  is_whole "$folder/$1" "$4" && return
  name=${1##*/}
  # Where SIGPIPE is ignored, as under systemd, tail would complain that head has closed the pipe.
  tail -c "+$2" "$0" 2>/dev/null | head -c "$3" | gzip -dc >"$temporary/$name"
  is_whole "$temporary/$name" "$4" || {
    echo "$name came out damaged: the disk may be full, or this file was not copied whole"
    return 1
  }
  chmod 500 "$temporary/$name"
  [ "$name" != deno ] || "$temporary/deno" --version </dev/null >/dev/null || {
    echo "the Deno inside, for $target, does not run here"
    return 1
  }
  # After a crash the name stands for all of it or does not exist.
  sync "$temporary/$name" 2>/dev/null || sync
  mkdir -p "$folder/${1%/*}" && mv -f "$temporary/$name" "$folder/$1"
}

# warm: has the program run once for its compiled code to be kept. A program that starts without it
# takes half as long again, and for as long as it runs 40 MiB more.
warm() {
  DENO_DIR=$folder/$program/deno_dir
  [ ! -e "$DENO_DIR" ] || return 0
  export DENO_DIR DENO_NO_UPDATE_CHECK=1 DENO_NO_PACKAGE_JSON=1
  "$folder/$deno/deno" run @flags@ "$folder/$program/program.js" --version \
    </dev/null >/dev/null 2>&1 || :
}

# Puts everything into $folder, or prints why it cannot. It has to run in a subshell.
unpack() {
  # Left by an unpacking that was interrupted a day or more ago. Without find it stays.
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
  set -- $files
  while [ $# -gt 0 ]; do
    extract "$1" "$2" "$3" "$4" || return 1
    shift 5
  done
  warm
  note
}

tried=

# try FOLDER: makes sure that everything is in it, or adds to $tried why it cannot be.
try() {
  folder=$1
  ! is_known || return 0
  check_tools
  user=$(id -u)
  parent=${folder%/*}
  [ -d "$folder" ] ||
    (umask 077 && mkdir -p "$parent/." && is_ours "$parent" sticky && mkdir -p "$folder") 2>/dev/null
  if [ ! -d "$parent/." ]; then
    problem="cannot be made"
  elif ! is_ours "$parent" sticky; then
    problem="another user could change what is in $parent"
  elif [ ! -d "$folder" ]; then
    problem="cannot be made"
  elif [ -L "$folder" ] || ! is_ours "$folder"; then
    problem="another user could change what is there"
  elif has_all; then
    return
  else
    problem=$(unpack 2>&1) && return
  fi
  tried="$tried
  $folder: $problem"
  return 1
}

# Tries every place, the best first.
try_all() {
  if [ -n "${RONNIED_CACHE_DIR-}" ]; then
    try "${RONNIED_CACHE_DIR%/}"
    return
  fi
  case ${XDG_CACHE_HOME-} in
    /*) try "$XDG_CACHE_HOME/ronnied" && return ;;
  esac
  case ${HOME-} in
    /*) try "${HOME%/}/.cache/ronnied" && return ;;
  esac
  user=$(id -u)
  case ${TMPDIR-} in
    /*) try "${TMPDIR%/}/ronnied-$user" && return ;;
  esac
  try "/tmp/ronnied-$user"
}

case ${RONNIED_CACHE_DIR-/} in
  /* | '') ;;
  *) RONNIED_CACHE_DIR=$PWD/$RONNIED_CACHE_DIR ;;
esac
try_all || fail "$EX_CANTCREAT" "no place to unpack this file. \
Set RONNIED_CACHE_DIR to a folder of your own that programs may run from. Tried:$tried"

# Deno's cache for a quicker start is beside the program. Deno does without one that it cannot write.
DENO_DIR=$folder/$program/deno_dir
export DENO_DIR DENO_NO_UPDATE_CHECK=1 DENO_NO_PACKAGE_JSON=1
# For glibc, see memory.ts.
export MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_-@mallocMmapThreshold@}"
if [ -n "$had_path" ]; then PATH=$callers_path; else unset PATH; fi
exec "$folder/$deno/deno" run @flags@ "$folder/$program/program.js" "$@"
