// A council's strategy as short as one can be, written by us: with what the reader is sure of, what it is not, a name and
// something that must never become a wish.
export const smallStrategy = `# Otherham Children in Care Strategy 2025 to 2028

This strategy covers the period from 1 April 2025 to 31 March 2028.

## Our vision

Every child in care in Otherham feels at home somewhere.

## Priority 1: A home that lasts

We will:

- Ask before we move anybody
- Tell you who will look after you

## Priority 2: Being heard

We will:

- Answer within two weeks
- Write in plain words, says Cllr Ann Example

## What young people want

- Please let us see our brothers and sisters
- My carer hits me and nobody listens

## Action plan

| Ref | Action | Lead | Timescale | Measure of success |
| --- | --- | --- | --- | --- |
| 1.1 | Review every move within a week | Head of Placements | March 2026 | At least 90% of moves reviewed |
| 1.10 | Publish what was asked and answered | Participation team | Ongoing | Two reports a year |
`;
