/** Asks one source of one unit: what it says, or why it said nothing. Whatever it does, whoever asked goes on. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Step } from '../../../../platform/jobs/step.ts'
import { CannotTell, type FactAsked, type FactValue } from '../../../../shared/fact-source.ts'
import type { FactSource } from '../../fact-source.ts'

export type FactAnswer = { value: FactValue } | { failure: string; fault: string }

const Count = z.int().min(0)
const Value = z.object({
  numerator: Count,
  denominator: Count.nullable(),
  others: z.record(z.string(), Count).optional(),
  whenNone: z.enum(['full', 'not-applicable']).optional(),
  working: z.array(z.string()),
  rows: z.array(
    z.object({
      title: z.string(),
      detail: z.string(),
      path: z.string().startsWith('/').nullable(),
      counted: z.boolean(),
    }),
  ),
  evidence: z.array(z.object({ documentId: z.uuid(), title: z.string() })),
})

const MOST_SENTENCE = 500

class Late extends Error {}

/** The loser goes on by itself; what it does then is nobody's business. */
async function within<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(`no answer within ${patience} ms`)), patience)
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const failureOf = (error: unknown, patience: number): string => {
  if (error instanceof CannotTell) return error.message.slice(0, MOST_SENTENCE)
  if (error instanceof Late) return `Nguồn số liệu không trả lời trong ${Math.ceil(patience / 1_000)} giây.`
  if (error instanceof z.ZodError) return 'Nguồn số liệu trả lời không đúng dạng.'
  return 'Nguồn số liệu gặp lỗi khi tính.'
}

/** @param patience in milliseconds, for the source and for each of its questions to the database. */
export async function askSource(
  step: Step,
  source: FactSource | undefined,
  asked: FactAsked,
  patience: number,
): Promise<FactAnswer> {
  if (!source) return { failure: 'Không mô-đun nào cung cấp số liệu này nữa.', fault: 'no such source' }
  try {
    const value = await step(async ({ tx, now }) => {
      // It looks and writes nothing; a question that hangs ends with its patience, and the transaction with it.
      await sql`select set_config('transaction_read_only', 'on', true),
        set_config('statement_timeout', ${String(patience)}, true)`.execute(tx)
      return within(patience, source.compute({ tx, now }, asked))
    })
    return { value: Value.parse(value) as FactValue }
  } catch (error) {
    return { failure: failureOf(error, patience), fault: error instanceof Error ? error.message : String(error) }
  }
}
