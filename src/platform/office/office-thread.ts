/** The other side of off-thread.ts: does one piece of office work after another. */
import { parentPort } from 'node:worker_threads'
import { type Problem, Refusal, type RefusalStatus } from '../../shared/refusal.ts'
import { countPages } from './count-pages.ts'
import { markTables } from './mark-tables.ts'
import { readTables, readText } from './read-tables.ts'
import { setSlips } from './set-slips.ts'
import { typeset } from './typeset.ts'
import type { WordTableWork } from './word/write-document.ts'
import type { Letters } from './word/write-letters.ts'
import type { WordPaperWork } from './word/write-paper.ts'
import { writeWorkbook } from './write-workbook.ts'

const work = {
  workbook: writeWorkbook,
  tables: readTables,
  text: readText,
  marked: markTables,
  pdf: typeset,
  pages: countPages,
  slips: setSlips,
  // Its library is large: loaded when the first document is written.
  docx: async (asked: WordTableWork) => (await import('./word/write-document.ts')).writeDocument(asked),
  paper: async (asked: WordPaperWork) => (await import('./word/write-paper.ts')).writePaper(asked),
  letters: async (asked: Letters) => (await import('./word/write-letters.ts')).writeLetters(asked),
}

export type OfficeWork = typeof work
export type Asked = {
  [Kind in keyof OfficeWork]: { id: number; kind: Kind; input: Parameters<OfficeWork[Kind]>[0] }
}[keyof OfficeWork]
export type Answer = { id: number } & (
  | { value: unknown }
  | { refusal: { status: RefusalStatus; problems: readonly Problem[] } }
  | { fault: Error }
)

parentPort?.on('message', async ({ id, kind, input }: Asked) => {
  const answer = await Promise.resolve(work[kind](input as never)).then(
    (value): Answer => ({ id, value }),
    (error): Answer =>
      error instanceof Refusal
        ? { id, refusal: { status: error.status, problems: error.problems } }
        : { id, fault: error as Error },
  )
  parentPort?.postMessage(answer)
})
