// `npm start`: installs what is missing, builds what has changed, and serves. Plain JavaScript without a dependency,
// because it runs before anything is installed, on whatever Node (20 or newer) the machine has.
import { ensureInstalled, run } from './machine.mjs';

ensureInstalled();
run('npm', ['run', '--silent', 'build:if-changed']);
run('npm', ['run', '--silent', 'serve', '--', ...process.argv.slice(2)]);
