/** How many servers stand side by side for the journeys in a browser; `npm test -- <name>` asks for one. */
export const servers = Number(process.env['HEARD_SERVERS'] ?? 2);
