// Chromium as it is started for tests, whoever starts it.

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

export const chromiumAsOnAPhone = {
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	// Playwright would switch it off. Every phone has it, and it keeps whole pages with all that was typed.
	ignoreDefaultArgs: ['--disable-back-forward-cache'],
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		`--disable-features=${switchedOff.join(',')}`,
	],
};
