// Two packages that are measured beside ours come without types; these are the parts that are called.
declare module 'schulze-method' {
	const schulze: { run: (options: number, ballots: number[][]) => { place: number; indexes: number[] }[] };
	export default schulze;
}

declare module 'caritat' {
	type Election = { candidates: string[]; ballots: Ballot[] };
	interface Ballot {
		votes: string[];
		count: number;
	}
	const caritat: {
		Ballot: new (order: string[], count: number) => Ballot;
		plurality: (election: Election) => unknown;
		borda: (election: Election) => unknown;
		irv: (election: Election) => unknown;
		condorcet: { schulze: (election: Election) => unknown };
	};
	export default caritat;
}
