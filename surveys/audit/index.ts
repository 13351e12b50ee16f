// The face of checking a release from outside, with nothing but what is public.
export * from './audited.ts';
export { auditRelease } from './audit-release.ts';
export { checkRelease, ReleaseFile } from './release-file.ts';
