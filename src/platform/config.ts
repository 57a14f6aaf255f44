/** Settings from the environment and the command line, read once at start. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type MailSettings, readMailSettings, readPublicUrl } from './mail/mail-settings.ts'

export interface Config {
  /** 0 asks the system for a free port. */
  port: number
  host: string
  /** Absolute path of the folder that holds files, secrets and (embedded) the database. */
  dataFolder: string
  /** The province's own PostgreSQL; null starts the embedded one. */
  databaseUrl: string | null
  /** Offers the demo accounts on the sign-in page and labels every screen. */
  demo: boolean
  /** Start over: the data folder is emptied first. Demo only. */
  fresh: boolean
  /** Set when a proxy in front speaks HTTPS: cookies are then marked Secure. */
  secureCookies: boolean
  /** Take the client's address from X-Forwarded-For: only behind a proxy that sets it. */
  trustProxy: boolean
  /** Where people open the program, for links on paper and in letters; null: as each request came. */
  publicUrl: string | null
  /** Null: no letters are sent. */
  mail: MailSettings | null
  logLevel: string
}

/** @throws with a sentence for the person at the keyboard when a setting is not usable. */
export function readConfig(
  args: readonly string[],
  environment: Record<string, string | undefined>,
  demo = false,
): Config {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, fresh: { type: 'boolean', default: false } },
  })
  const port = Number(values.port ?? environment.PORT ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`Cổng “${values.port ?? environment.PORT}” không hợp lệ: hãy dùng số từ 0 đến 65535.`)
  }
  return {
    port,
    host: environment.HOST ?? '127.0.0.1',
    dataFolder: resolve(environment.NOIVU_DATA ?? './data'),
    databaseUrl: environment.DATABASE_URL || null,
    demo,
    fresh: values.fresh,
    secureCookies: environment.NOIVU_SECURE_COOKIES === '1',
    trustProxy: environment.NOIVU_TRUST_PROXY === '1',
    publicUrl: readPublicUrl(environment),
    mail: readMailSettings(environment),
    logLevel: environment.LOG_LEVEL ?? 'info',
  }
}
