#!/bin/sh
# Trains the block model anew: collects samples from the corpus (two workers), then fits and cross-validates by site.
set -e
npx esbuild test/bench/train/collect.ts --bundle --platform=node --format=esm --external:jsdom --outfile=dist/bench/collect.mjs --log-level=warning
node dist/bench/collect.mjs --jobs "${JOBS:-2}"
npx tsx test/bench/train/train-blocks.ts "$@"
