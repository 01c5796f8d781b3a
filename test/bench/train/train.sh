#!/bin/sh
# Trains the block model anew: collects samples from the corpus in Chromium, then fits and cross-validates by site.
set -e
npm run build chrome
npx tsx test/bench/train/collect.ts
npx tsx test/bench/train/train-blocks.ts "$@"
