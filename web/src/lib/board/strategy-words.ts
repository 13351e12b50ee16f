import { dayInWords, type StrategyStatus } from '#surveys';

const statuses: Record<StrategyStatus, string> = {
	draft: 'A draft',
	interim: 'Interim',
	final: 'In force',
	superseded: 'Replaced by a newer one',
};

export const statusWords = (status: StrategyStatus): string => statuses[status];

/** "2024 to 2027. In force." A period is printed as days, years or a mixture; what is a day is written out. */
export function strategyWords({
	periodFrom,
	periodTo,
	status,
}: {
	periodFrom: string;
	periodTo: string;
	status: StrategyStatus;
}): string {
	const told = (when: string) => (/^\d{4}-\d{2}-\d{2}$/.test(when) ? dayInWords(when) : when);
	return `${told(periodFrom)} to ${told(periodTo)}. ${statuses[status]}.`;
}
