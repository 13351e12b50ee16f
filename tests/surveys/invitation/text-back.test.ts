// How people ask for no more texts, and how they say "stop" without asking for it.
import { describe, expect, test } from 'vitest';
import { meantBy } from '#surveys';

describe('stops and says nothing else', () => {
	test.each([
		'STOP',
		'stop',
		'Stop.',
		'"STOP"',
		'stop!!! 🛑',
		'  Stop  ',
		'S T O P',
		'STOPP',
		'Stooop',
		'sotp',
		'stpo',
		'STOP STOP',
		'stop stop stop',
		'STOPALL',
		'stop all',
		'Stop it',
		'stop this',
		'STOP 12345',
		'12345 STOP',
		'Stop please',
		'please stop',
		'Please STOP, thanks',
		'pls stop',
		'Please just stop now',
		'ok stop',
		'Stop thank you x',
		'stop xx',
		'can you stop please',
		'how do i stop',
		'how do I stop these texts?',
		'I said stop',
		'stop texting me',
		'Stop texting me!!',
		'STOP TEXTING ME',
		'stop sending me these texts',
		'stop sending texts',
		'stop sending me messages please',
		'please stop messaging me',
		'stop contacting me',
		'stop the texts',
		'stop all texts',
		'stop these messages to me',
		'stop text',
		'can you please stop texting me',
		'could u stop texting my phone',
		'i want you to stop texting me',
		'I would like to stop getting texts'.replace('getting ', ''),
		'no more texts',
		'No more texts please',
		'no more messages from you',
		'no texts',
		'i dont want any more texts',
		'I don’t want your texts',
		'I don’t want to get texts any more',
		'dont text me',
		'Don’t text me again',
		'do not contact me',
		'never text me again',
		'don’t send me any more messages',
		'unsubscribe',
		'Unsubscribe me please',
		'unsubcribe',
		'opt out',
		'Opt me out',
		'i want to opt out',
		'take me off your list',
		'remove me',
		'remove my number',
		'delete my number please',
		'cancel',
		'END',
		'quit',
		'wrong number',
		'Sorry, you have the wrong number',
		'Stop\nEllie',
		'STOP\n\nKind regards\nEllie Brown',
		'Stop. Kind regards, Ellie',
		'stop - Jade',
		'stop texting me kind regards ellie',
		'Stop please from Jade',
		'STOP\nSent from my iPhone',
		'Hi, it’s Ellie. Please stop.',
		'Hello, this is Jade B, please can you stop texting me. Thanks, Jade',
		'Stop. Stop. Stop.',
		'ＳＴＯＰ',
	])('%s', (text) => {
		expect(meantBy(text)).toEqual({ asks: 'stop', says: false });
	});
});

describe('stops, and says something as well', () => {
	test.each([
		'Stop. My carer reads my phone',
		'STOP. I am 19 now and not in care any more',
		'This is my mums phone, stop texting me',
		'I already did it. Please stop.',
		'Stop! He hits me',
		'Stop. Help me',
		'stop. help',
	])('%s', (text) => {
		expect(meantBy(text)).toEqual({ asks: 'stop', says: true });
	});
});

describe('is a message, and stops nothing', () => {
	test.each([
		'my carer won’t stop hitting me',
		'my carer wont stop',
		'please don’t stop',
		'dont stop',
		'Don’t stop texting me',
		'stop him',
		'Stop him please',
		'stop them hurting me',
		'please stop him hitting me',
		'STOP HITTING ME',
		'stop it hurting',
		'make it stop',
		'please make it stop',
		'can you make him stop',
		'i want it to stop',
		'i want this to stop',
		'I want to stop',
		'when will it stop',
		'he said stop and they did not',
		'the bus stop is too far',
		'is there a bus stop',
		'they stop me seeing my brother',
		'stop moving me',
		'stop social workers changing',
		'the end',
		'i want to end it',
		'I want it to end',
		'can I cancel my review',
		'cancel my meeting',
		'quit school',
		'no',
		'no more',
		'no thanks',
		'leave me alone',
		'not interested',
		'my carer locks me out and i am scared',
		'help',
		'Help me',
		'who is this',
		'who is this?',
		'is this real',
		'thanks',
		'Ok thank you',
		'👍',
		'?',
		'',
		'yes',
		'i need help to start college',
		'when does it start',
		'why do you keep texting me',
		'i am in danger. please call. i cant make it stop',
		'don’t tell him. he will never stop',
		'She stops me from eating',
		'my number is 07700900123',
	])('%s', (text) => {
		expect(meantBy(text)).toEqual({ asks: null, says: true });
	});
});

describe('wants texts again', () => {
	test.each([
		'START',
		'start',
		'Start please',
		'unstop',
		'yes text me again',
		'Text me again',
		'start again',
		'start texting me again',
		'I want texts again',
	])('%s', (text) => {
		expect(meantBy(text)).toEqual({ asks: 'start', says: false });
	});
});

test('who asks for both in one text gets no more: a stop holds', () => {
	expect(meantBy('start. stop').asks).toBe('stop');
	expect(meantBy('stop. start').asks).toBe('stop');
});

test('a very long text is read in no time', () => {
	expect(meantBy('stop texting me '.repeat(4000)).asks).toBeNull();
	expect(meantBy(`${'stop '.repeat(4000)}him`).asks).toBeNull();
	expect(meantBy(`${'please '.repeat(4000)}`)).toEqual({ asks: null, says: true });
});
