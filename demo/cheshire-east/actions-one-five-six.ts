// Refs as printed, for year one. They are text: 1.10 is not 1.1.
import type { DemoAction } from '../demo-council.ts';
import { committee, group, head, participation, row } from './action-row.ts';

export const parentActions: DemoAction[] = [
	row('1.1', 'Set up the meetings and groups that will carry this strategy', [head, group], 'By October'),
	row('1.2', 'Keep one directory of who and what can help', [head, group]),
	row('1.3', 'Train councillors, partners and staff in being the best parents they can', [head, group]),
	row('1.4', 'Change the words we use, together with young people', [head, group, participation]),
	row('1.5', 'Look at this strategy again every year', [head, group, participation], 'Every year'),
	row('1.6', 'Councillors go and see services for themselves', [head, group], 'Yearly rota'),
	row('1.7', 'See that the right children come to live with us, and that homes last', [head, group]),
	row('1.8', 'Celebrate: star awards, national care leavers’ week, exams passed, a new home', [head, group]),
	row('1.9', 'Give the committee a name that young people like better', [head, group]),
	row('1.10', 'Bring the scorecard into line with this strategy', [head], 'By September'),
];

export const adultActions: DemoAction[] = [
	row('5.1', 'Tell each young person how often they will hear from us, and whom to tell if they don’t', [
		group,
		head,
	]),
	row('5.2', 'Ask how young people like to hear from us, and build our digital offer on that', [group, head]),
	row('5.3', 'Publish our offer to care leavers so that everybody can read it', [group, head], 'By autumn'),
	row(
		'5.4',
		'Make sure everyone knows how to complain and how to get an advocate',
		[group],
		'Every two months',
	),
	row('5.5', 'Write plans for later with the young person they are for', [group, head]),
	row('5.6', 'Learn from the national adviser for care leavers on his visits', [group, head]),
	row('5.7', 'A personal adviser from 16, or as near to it as can be', [head]),
	row('5.8', 'Celebrate what care leavers achieve', [group, head], 'National care leavers’ week'),
	row('5.9', 'Stand by young people who become parents themselves', [group, head]),
	row('5.10', 'Help young people make the big decisions: where to live, what to work at', [group, head]),
	row('5.11', 'Bring families round a table, so that at 16 or 17 nobody ends up without a home', [
		group,
		head,
	]),
];

export const togetherActions: DemoAction[] = [
	row(
		'6.1',
		'Make TOGETHER the way everybody works: listen, then act',
		[group, 'All staff, partners and councillors', participation],
		'Every year',
	),
	row('6.2', 'Offer more ways of taking part: groups, one to one, and online', [group, participation]),
	row('6.3', 'Let managers and councillors hear it from young people themselves', [
		group,
		'All staff, partners and councillors',
		participation,
	]),
	row(
		'6.4',
		'After each yearly survey, every service shows what it did about it',
		[committee, group, participation],
		'Every year',
	),
	row('6.5', 'Put young people on the panel for every key job', ['All services', participation]),
	row('6.6', 'Give young people a say, and a score, when we choose who runs a service', [
		group,
		participation,
		'Commissioning Team',
	]),
];
