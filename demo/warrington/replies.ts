// "You said, we did", in every state: told and untold, on time, late and put off.
import type { DemoReply } from '../demo-reply.ts';

export const replies: DemoReply[] = [
	{
		from: { survey: 'your-say', question: 3 },
		said: 'Most of you over 12 would sooner text us than ring, and you don’t want to be called out of lessons.',
		answer: {
			state: 'done',
			what: 'You can now tell us that you would like a text. There is a place for it under Help on every page of ours. Farah or Asha texts you within a day, and never in a lesson.',
		},
		translated: {
			ar: {
				said: 'معظم من هم فوق 12 يفضلون الرسائل على الاتصال، ولا يريدون أن يناديهم أحد من الدرس.',
				answer:
					'يمكنكم الآن أن تقولوا لنا إنكم تفضلون رسالة. المكان لذلك تحت «مساعدة» في كل صفحة من صفحاتنا. فرح أو آشا ترسل إليكم رسالة خلال يوم، ولا ترسلها أبدًا أثناء الدرس.',
			},
			pl: {
				said: 'Większość z was powyżej 12 lat woli napisać SMS niż dzwonić i nie chce być wołana z lekcji.',
				answer:
					'Możecie nam teraz powiedzieć, że wolicie SMS. Miejsce na to jest w „Pomocy” na każdej naszej stronie. Farah albo Asha napisze SMS w ciągu dnia i nigdy w czasie lekcji.',
			},
		},
		owner: 'worker',
		created: -47,
		due: -24,
		told: -26,
		about: ['pledge/ways-to-say'],
	},
	{
		from: { survey: 'your-say', question: 2 },
		said: 'When you ask us for something, too many of you wait longer than a week. Some of you are still waiting.',
		answer: {
			state: 'doing',
			what: 'Each question you ask now gets a name and a day beside it. You hear back within a week, even if the answer is “not yet”. Two teams have started. The others follow.',
			by: 35,
		},
		owner: 'chair',
		created: -47,
		due: -10,
		told: -12,
		about: ['pledge/see-results'],
		moved: [
			{ on: -30, before: -28 },
			{ on: -22, before: -20 },
		],
	},
	{
		said: 'At the drop-in, you told us that ten hours of driving lessons is not enough to pass.',
		answer: {
			state: 'not-yet',
			why: 'We think you are right. More hours cost more money, and the money for this year is spent. We have asked for it in next year’s budget. Until then we still pay for ten hours and for your provisional licence.',
			by: 118,
		},
		owner: 'homes',
		created: -64,
		due: -40,
		told: -38,
		about: ['priority/adult-lives', 'action/local-offer'],
	},
	{
		said: 'Some of you asked if the groups could meet on Sundays.',
		answer: {
			state: 'no',
			why: 'The building is shut on Sundays, and there are no drivers to bring those of you who live further away. We don’t want a group that only some of you can get to. From next month there is a Saturday one instead.',
		},
		owner: 'worker',
		created: -55,
		due: -35,
		told: -33,
		about: ['pledge/ways-to-say'],
	},
	{
		said: 'Some of you told us at group night that the last bus goes before college clubs finish, so you miss them or pay for a taxi.',
		answer: {
			state: 'not-ours',
			whom: 'The bus company sets the times. We wrote to them with what you said. They will look at it when they next change the timetable, and we will tell you what they decide. If you are stuck before then, ask your worker and we will sort out a lift.',
		},
		owner: 'chair',
		created: -46,
		due: -20,
		told: -23,
		about: ['priority/school'],
	},
	{
		from: { survey: 'your-say', question: 1 },
		said: 'Not all of you feel at home where you live. Those who told us why spoke of rules made without them: bedtimes, wifi, friends coming round.',
		answer: { state: 'waiting' },
		owner: 'homes',
		created: -46,
		due: -9,
		told: null,
		about: ['priority/settled'],
		moved: [{ on: -18, before: -16 }],
	},
	{
		from: { survey: 'your-say', question: 6 },
		said: 'You want to be asked before a plan is written, not shown it afterwards.',
		answer: { state: 'waiting' },
		owner: 'worker',
		created: -6,
		due: 22,
		told: null,
		about: ['pledge/see-results', 'action/pathway-plans'],
	},
	{
		said: 'At the monthly group, some of you said that £1,700 does not set up a whole home.',
		answer: {
			state: 'done',
			what: 'It is £2,000 now. If you moved in since April and got the old amount, you get the rest too: ask your worker.',
		},
		owner: 'homes',
		created: -30,
		due: 4,
		told: null,
		about: ['priority/adult-lives', 'measure/setting-up'],
	},
	{
		said: 'You asked for a place in town where you can just turn up, with people who know the answers.',
		answer: {
			state: 'doing',
			what: 'We have a room in the Living Well Hub, one afternoon a week. You are choosing the furniture with us before it opens.',
			by: -4,
		},
		owner: 'homes',
		created: -110,
		due: -60,
		told: -62,
		about: ['priority/adult-lives', 'action/safe-space'],
		moved: [{ on: -92, before: -90 }],
	},
];
