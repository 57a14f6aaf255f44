/** `npm run bench -- NAME`: runs bench/NAME.ts, or lists what there is. */
import { readdir } from 'node:fs/promises'

const [name] = process.argv.slice(2)
const names = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && !['run.ts', 'measure.ts'].includes(file))
  .map((file) => file.slice(0, -3))
if (!name || !names.includes(name)) {
  process.stdout.write(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}\n`)
  process.exit(name ? 1 : 0)
}
await import(`./${name}.ts`)
