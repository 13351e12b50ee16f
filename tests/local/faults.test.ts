import { expect, test } from 'vitest';
import { faultsThatCount, Report } from '../../bin/faults.ts';
import * as v from 'valibot';

const fault = (name: string, severity: string, nodes = [`node_modules/${name}`]) => [
	name,
	{ name, severity, nodes, via: [], effects: [], range: '*', fixAvailable: true },
];
const report = v.parse(Report, {
	auditReportVersion: 2,
	vulnerabilities: Object.fromEntries([
		fault('deployed', 'low'),
		fault('told', 'info'),
		fault('tool', 'moderate'),
		fault('bad-tool', 'critical'),
		fault('both', 'moderate', ['node_modules/tool/node_modules/both', 'node_modules/both']),
	]),
	metadata: {},
});
const isTool = (path: string) => /tool/.test(path);

test('every fault in what is deployed stops a change; in tools the grave ones', () => {
	expect(faultsThatCount(report, isTool).map(({ name }) => name)).toEqual(['deployed', 'bad-tool', 'both']);
});

test('what a registry answers that takes no such question is no report', () => {
	expect(v.is(Report, { message: '405 Method Not Allowed', error: { summary: '' } })).toBe(false);
});
