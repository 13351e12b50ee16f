// Which known faults stop a change: every one in what is deployed; in tools, which only we run, the grave ones.
import * as v from 'valibot';

/** What `npm audit --json` answers, as far as it is read (npm 7 and newer). */
export const Report = v.object({
	auditReportVersion: v.literal(2),
	vulnerabilities: v.record(
		v.string(),
		v.object({
			name: v.string(),
			severity: v.picklist(['info', 'low', 'moderate', 'high', 'critical']),
			/** Where it is installed: `node_modules/hono`. */
			nodes: v.array(v.string()),
		}),
	),
});
export type Report = v.InferOutput<typeof Report>;

/** `isTool`: whether what is installed at a path is for development only. */
export const faultsThatCount = ({ vulnerabilities }: Report, isTool: (path: string) => boolean) =>
	Object.values(vulnerabilities)
		.map(({ name, severity, nodes }) => ({ name, severity, isTool: nodes.every(isTool) }))
		.filter(({ severity, isTool }) => severity !== 'info' && (!isTool || /^(high|critical)$/.test(severity)));
