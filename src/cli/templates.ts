import { tool } from '../version.ts';

/** What `claimcheck init` writes. */

export const configTemplate = `# What claimcheck reads and what fails a run. Every key may be left out.
# Paths count from this file. claimcheck compare --print-config shows what is in force.

# Files, folders and globs that claimcheck compare reads when it is given no paths.
sources:
  - articles/

# What fails a run with exit code 1: contradict, possible, compatible, not-found (for claimcheck check) or never.
failOn: contradict

# From this confidence on (0 to 1) a contradiction is called one; below it is listed as possible and fails nothing.
# minConfidence: 0.7

# Also compare the claims of one article with each other.
# within: true

# Further names of fields, and fields of your own.
# fields:
#   drones: [uavs, unmanned aircraft]
#   cancellations: { objectsOf: [cancel], states: [cancelled], of: [flight, train] }

# Compare sums of money in one currency: one euro is 1.08 dollars.
# currency:
#   to: USD
#   rates: { EUR: 1.08 }

# Contradictions that are known and fail nothing; written by claimcheck compare --update-baseline.
# baseline: claimcheck.baseline.json

# Findings that fail nothing, each by the id of its group or of its two claims, with the reason.
# silence:
#   - group: 0123456789ab
#     reason: the agency corrected its figure

# A person's word on two claims: about the same fact, or not.
# overrule:
#   - claims: [0123456789ab, ba9876543210]
#     same: false
#     reason: two different bridges
`;

export const workflowTemplate = `name: claimcheck
on:
  push:
  pull_request:
permissions:
  contents: read
env:
  # What npm installs: a version, the address of a repository, or a tarball in this one that npm pack has made of claimcheck.
  CLAIMCHECK: claimcheck@${tool.version}
jobs:
  figures:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install --global "$CLAIMCHECK"
      # Exit code 1 means that sources contradict each other, and fails this step.
      - run: claimcheck compare --format github
`;
