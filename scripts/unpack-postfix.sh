#!/usr/bin/env bash
# Puts Postfix into .cache/postfix, where the probe's tests start it from. Debian installs one mail server at a time, and
# the tests need Exim too; unpacked, it starts nothing, owns no user and is gone with the folder.
set -euo pipefail
cd "$(dirname "$0")/.."
target="$PWD/.cache/postfix"

if [ -x "$target/usr/lib/postfix/sbin/master" ]; then exit 0; fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# apt drops its rights while it fetches, and the user it becomes must be able to write here.
if id _apt >/dev/null 2>&1; then chown _apt "$work"; fi
packages=(postfix)
# What Postfix links against; a bare machine may lack them, and they are unpacked beside it.
for library in libicu72 libicu76 libsasl2-2 libdb5.3 libdb5.3t64 libnsl2; do
  if ! dpkg -s "$library" >/dev/null 2>&1 && apt-cache show "$library" >/dev/null 2>&1; then packages+=("$library"); fi
done
(cd "$work" && apt-get download -qq "${packages[@]}")
mkdir "$work/root"
for package in "$work"/*.deb; do dpkg -x "$package" "$work/root"; done

# In place whole, or not at all.
mkdir -p "$(dirname "$target")"
rm -rf "$target"
mv "$work/root" "$target"
chmod 755 "$target"
