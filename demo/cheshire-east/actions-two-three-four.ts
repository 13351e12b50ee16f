// Refs as printed, for year one.
import type { DemoAction } from '../demo-council.ts';
import { group, head, nurse, row } from './action-row.ts';

const virtualHead = 'Virtual School Headteacher';
const deputy = 'Deputy Virtual School Headteacher';
const adviser = 'Post-16 Adviser';
const fostering = 'Fostering Service Manager';
const manager = 'Service Manager, Cared for and Care Leavers';

export const educationActions: DemoAction[] = [
	row(
		'2.1',
		'Open up apprenticeships with us and with local firms, and help people get ready',
		[group, deputy, adviser],
		'By August',
	),
	row(
		'2.2',
		'Tell the good stories, so that others see what can be done',
		[group, virtualHead],
		'Every year',
	),
	row('2.3', 'Have a good education plan ready for every learner, early years to post 16', [
		group,
		virtualHead,
	]),
	row(
		'2.4',
		'Back schools and pupils with extra help, and check that it works',
		[group, virtualHead],
		'Every term',
	),
	row('2.5', 'Let pupils steer the virtual school', [group, virtualHead, adviser], 'Every year'),
	row(
		'2.6',
		'Train the people who offer chances to our young people',
		[group, virtualHead, deputy],
		'Every year',
	),
	row(
		'2.7',
		'Have a firm plan so that fewer are out of work and learning',
		[group, virtualHead, deputy],
		'Every month',
	),
];

export const homeActions: DemoAction[] = [
	row('3.1', 'Talk with foster carers more, and plan with them', [group, fostering], 'Quarterly forum'),
	row(
		'3.2',
		'Look every month at who lives in a children’s home and could live in a family',
		[group, manager],
		'Every month',
	),
	row('3.3', 'Find good, safe homes near here as early as possible', [group, manager], 'Within two years'),
	row('3.4', 'Build a No Wrong Door of our own', [group, manager]),
	row(
		'3.5',
		'Help adoptive families sooner when things are hard',
		[group, manager, 'Head of Early Help', 'Adoption Counts'],
		'Every two months',
	),
	row(
		'3.6',
		'Decide better and faster about Special Guardianship',
		[group, fostering, head],
		'Within twelve months',
	),
	row(
		'3.7',
		'Have senior leaders follow each plan for a long-term home',
		[group, head],
		'Every week; every 12 weeks',
	),
	row(
		'3.8',
		'Help young people stay close to family and friends, with as few rules as is safe',
		[group, head, manager],
		'By July',
	),
];

export const healthActions: DemoAction[] = [
	row('4.1', 'Make sure staff know what help with health there is', [group, nurse]),
	row('4.2', 'Keep track of what each young person needs, also of those who live elsewhere', [group, nurse]),
	row('4.3', 'Help young people feel better in themselves', [group, nurse]),
	row('4.4', 'Do health assessments on time and well, and use what they find', [group, nurse], 'Quarterly'),
	row('4.5', 'Use the new NHS England referral for dentists', [group, nurse], 'Quarterly'),
	row('4.6', 'A full health check, soon, for those who arrived alone from abroad', [group, nurse]),
	row('4.7', 'Find one good way to tell whether health is getting better', [group, nurse]),
	row('4.8', 'Make the step from children’s to adults’ health services a smooth one', [group, nurse]),
];
