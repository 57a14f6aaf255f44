/** The other side of off-thread.ts: does one piece of office work after another. */
import { answering } from '../threads/answering.ts'
import { countPages } from './count-pages.ts'
import { markTables } from './mark-tables.ts'
import { readTables, readText } from './read-tables.ts'
import { setSlips } from './set-slips.ts'
import { typeset } from './typeset.ts'
import type { FillWork } from './word/fill-template.ts'
import { readTags } from './word/read-tags.ts'
import type { WordTableWork } from './word/write-document.ts'
import type { Letters } from './word/write-letters.ts'
import type { WordPaperWork } from './word/write-paper.ts'
import type { Standard } from './word/write-standard.ts'
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
  // So is that of templates.
  tags: readTags,
  filled: async (asked: FillWork) => (await import('./word/fill-template.ts')).fillTemplate(asked),
  standard: async (asked: Standard) => (await import('./word/write-standard.ts')).writeStandard(asked),
  letters: async (asked: Letters) => (await import('./word/write-letters.ts')).writeLetters(asked),
}

export type OfficeWork = typeof work
type Asked = {
  [Kind in keyof OfficeWork]: { kind: Kind; input: Parameters<OfficeWork[Kind]>[0] }
}[keyof OfficeWork]

answering<Asked>(({ kind, input }) => work[kind](input as never))
