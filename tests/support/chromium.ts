// Chromium as it is started for tests, whoever starts it.
import { existsSync } from 'node:fs';

/** What costs a window its time and nobody sees: two pages behind the address bar. The rest is what Playwright switches off itself. */
const switchedOff = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning',
];

const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export const chromiumAsOnAPhone = {
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	// Playwright would switch it off. Every phone has it, and it keeps whole pages with all that was typed.
	ignoreDefaultArgs: ['--disable-back-forward-cache'],
	args: [...quiet, `--disable-features=${switchedOff.join(',')}`],
};

/**
 * The same engine without windows, where it is installed (bin/machine.mjs): it opens and draws a page in half the time. It
 * cannot keep pages for Back, so nothing that is about leaving a young person's page, or about what a phone keeps, is tried in it.
 */
const withoutWindows = '/usr/bin/chromium-headless-shell';
export const chromiumWithoutWindows = existsSync(withoutWindows)
	? { executablePath: withoutWindows, args: [...quiet, '--in-process-gpu'] }
	: chromiumAsOnAPhone;
