// Chromium as it is started for tests, whoever starts it.
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
	],
};
