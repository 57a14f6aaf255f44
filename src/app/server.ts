/** An empty production instance; the first start creates the administrator and prints a one-time link. */
import { readConfig } from '../platform/config.ts'
import { buildPagesWhenStale } from './build-pages.ts'
import { inviteFirstAdministrator, loadBasics, loadOtherProvinces } from './load-basics.ts'
import { orSayWhy, runUntilStopped, startProgram } from './start.ts'

await orSayWhy(async () => {
  const config = readConfig(process.argv.slice(2), process.env)
  await buildPagesWhenStale()
  let invitation: string | null = null
  const program = await startProgram(config, {
    prepare: async ({ database }) => {
      await loadBasics(database)
      await loadOtherProvinces(database)
      invitation = await inviteFirstAdministrator(database, new Date())
    },
  })
  // Ready to be stopped before anybody reads that it runs.
  const stopped = runUntilStopped(program)
  process.stdout.write(`${program.url}\n`)
  if (invitation !== null) {
    process.stdout.write(
      `\nTạo quản trị viên đầu tiên bằng đường dẫn dùng một lần:\n${program.url}/lien-ket/${invitation}\n`,
    )
  }
  await stopped
})
