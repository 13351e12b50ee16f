// The face of counting: an order, from the ballots to a result with its ties. What was told of one is read in `#surveys`.
export * from './averaged-borda.ts';
export * from './rounds.ts';
export { pickedIn, netsOf, tiersByNet, type RoundPicks } from './best-worst.ts';
export * from './ranked-ballot.ts';
export { openPool, poolBallots, type BallotPool } from './ballot-pool.ts';
export * from './running-sums.ts';
export * from './certainty.ts';
export * from './seeded-draws.ts';
export * from './count.ts';
export * from './tell-count.ts';
