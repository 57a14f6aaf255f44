/** One JSON line per event, with the entry's id and never with personal data. */
import { type Logger, pino } from 'pino'

export type Log = Logger

export function openLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['password', '*.password', 'token', '*.token', 'cookie', '*.cookie', 'authorization'],
        censor: '[giấu]',
      },
    },
    pino.destination({ fd: 2, sync: false }),
  )
}
