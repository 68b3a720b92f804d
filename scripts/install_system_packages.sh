#!/usr/bin/env bash
# What `make test` needs from a Debian or Ubuntu system beyond Python: a browser, a database server, fonts.
# Safe to repeat: it asks for nothing where all is there. Run as root (or with sudo).
set -euo pipefail

packages=(
  chromium           # browser journeys
  postgresql         # the second database that everything passes on
  fonts-noto-core    # scripts of names in screenshots (Greek, Cyrillic, Arabic and others)
  gettext            # make messages
)

missing=()
for package in "${packages[@]}"; do
  if ! dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
    missing+=("$package")
  fi
done
[ "${#missing[@]}" -eq 0 ] && exit 0

echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
# A service of its own is not wanted: the tests start their own cluster.
mkdir -p /etc/postgresql-common
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
  echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
fi
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
