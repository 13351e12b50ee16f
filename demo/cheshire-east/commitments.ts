// What is promised under each pledge.
import type { DemoPledge } from '../demo-council.ts';

const promised = (pledge: string, wordings: string[]): DemoPledge[] =>
	wordings.map((wording, index) => ({
		slug: `${pledge}-${index + 1}`,
		wording,
		madeBy: 'Cheshire East Council and its partners',
		by: 'council' as const,
	}));

export const commitments = {
	one: promised('one', [
		'Everyone who works here, and every councillor, knows what they owe our young people and speaks up for them.',
		'We plan services from what we know about our young people, and plan them with them.',
		'Young people decide with us. If we cannot do what somebody asks, we always say why.',
	]),
	two: promised('two', [
		'We aim high for each young person, and open the doors of our own “family business” to them.',
		'Each one has a plan for learning that fits them.',
		'Good chances to learn, train and work are there for all, all the time.',
	]),
	three: promised('three', [
		'A good, safe home near here, with family or for the long term, and no waiting about for decisions.',
		'We respect the people who matter to our young people, and help them stay close.',
		'We keep our young people safe.',
	]),
	four: promised('four', [
		'We find out early what each young person needs to be well, and every service puts that first.',
		'We understand that people’s needs differ, and meet them fairly, also for those who came here alone from abroad.',
		'We help young people to want the best for their own health.',
	]),
	five: promised('five', [
		'We start early with the skills that adult life asks for.',
		'We stay beside our young people: glad with them when it goes well, there for them when it does not.',
		'We treat them as the adults they are becoming.',
	]),
	six: promised('six', [
		'Whatever we do, we do it TOGETHER with young people.',
		'Taking part is at the heart of what staff, partners and councillors do.',
		'Young people have the power to make the decisions about their own lives.',
	]),
};
