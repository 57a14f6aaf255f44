/** The blocks of a .docx in their order: paragraphs, and tables with their cells joined as the page shows them. */
import type { Archive } from '../archive.ts'
import { MOST_COLUMNS, type ReadTable, textCell } from '../read-table.ts'
import { refuse } from '../refusals.vi.ts'
import { elementsOf, type Opened } from '../xml.ts'
import { type Numbering, readNumbering } from './numbering.ts'
import { beginCell, beginRow, beginTable, endCell, endRow, type OpenTable, tableOf } from './open-table.ts'
import { type ParagraphStyle, readStyles } from './styles.ts'

export type Block = { paragraph: string } | { table: Pick<ReadTable, 'rows' | 'merges' | 'bold'> }

interface OpenParagraph {
  text: string
  boldLetters: number
  style: ParagraphStyle
  numId?: string
  level?: number
}

interface Reading {
  paragraphs: OpenParagraph[]
  tables: OpenTable[]
  styleOf: (styleId: string) => ParagraphStyle
  numbering: Numbering
  take: (block: Block) => void
  runBold: boolean | null
  isText: boolean
}

/** What is not on the page: moved away, or said twice for older programs. Deleted text has an element of its own. */
const UNSEEN = ['w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:tcPrChange', 'w:tblPrChange']

/** @param take told each block as it ends; true is enough. @throws Refusal office.unreadable */
export function blocksOf(archive: Archive, take: (block: Block) => boolean): void {
  const body = archive.part('word/document.xml') ?? refuse('office.unreadable')
  let isEnough = false
  let unseen = 0
  const reading: Reading = {
    paragraphs: [],
    tables: [],
    styleOf: readStyles(archive.part('word/styles.xml')),
    numbering: readNumbering(archive.part('word/numbering.xml')),
    take: (block) => {
      isEnough ||= take(block)
    },
    runBold: null,
    isText: false,
  }
  elementsOf(body, {
    enough: () => isEnough,
    text: (text) => {
      if (reading.isText) type(reading, text)
    },
    open: (element) => {
      if (UNSEEN.includes(element.name)) unseen++
      if (unseen === 0) OPENS[element.name]?.(reading, element)
    },
    close: (name) => {
      if (UNSEEN.includes(name)) unseen--
      else if (unseen === 0) CLOSES[name]?.(reading)
    },
  })
}

const wordOf = ({ attributes }: Opened) => attributes['w:val'] ?? ''
const numberOf = (element: Opened) => Number(wordOf(element)) || 0

const OPENS: Record<string, (reading: Reading, element: Opened) => void> = {
  'w:p': ({ paragraphs, styleOf }) => {
    paragraphs.push({ text: '', boldLetters: 0, style: styleOf('') })
  },
  'w:pStyle': ({ paragraphs, styleOf }, element) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.style = styleOf(wordOf(element))
  },
  'w:numId': ({ paragraphs }, element) => {
    Object.assign(paragraphs.at(-1) ?? {}, { numId: wordOf(element) })
  },
  'w:ilvl': ({ paragraphs }, element) => {
    Object.assign(paragraphs.at(-1) ?? {}, { level: numberOf(element) })
  },
  'w:r': (reading) => {
    reading.runBold = null
  },
  'w:b': (reading, element) => {
    if (element.inside('w:r')) reading.runBold = !['0', 'false', 'off'].includes(wordOf(element))
  },
  'w:t': (reading) => {
    reading.isText = true
  },
  'w:tab': (reading, { inside }) => {
    if (inside('w:r')) type(reading, '\t') // elsewhere it is a stop of the ruler
  },
  'w:br': (reading) => type(reading, '\n'),
  'w:cr': (reading) => type(reading, '\n'),
  'w:noBreakHyphen': (reading) => type(reading, '-'),
  'w:tbl': ({ tables }) => {
    tables.push(beginTable())
  },
  'w:tr': ({ tables }) => beginRow(tables.at(-1)),
  'w:gridBefore': ({ tables }, element) => {
    const table = tables.at(-1)
    if (table) table.column = Math.min(numberOf(element), MOST_COLUMNS)
  },
  'w:tc': ({ tables }) => beginCell(tables.at(-1)),
  'w:gridSpan': ({ tables }, element) => {
    const cell = tables.at(-1)?.cell
    if (cell) cell.span = Math.min(Math.max(1, numberOf(element)), MOST_COLUMNS)
  },
  'w:vMerge': ({ tables }, element) => {
    const cell = tables.at(-1)?.cell
    if (cell) cell.merge = wordOf(element) === 'restart' ? 'begins' : 'goes-on'
  },
}

const CLOSES: Record<string, (reading: Reading) => void> = {
  'w:t': (reading) => {
    reading.isText = false
  },
  'w:p': (reading) => {
    const paragraph = reading.paragraphs.pop()
    if (paragraph) give(reading, numbered(paragraph, reading.numbering), paragraph)
  },
  'w:tc': ({ tables }) => endCell(tables.at(-1)),
  'w:tr': ({ tables }) => endRow(tables.at(-1)),
  'w:tbl': (reading) => {
    const ended = reading.tables.pop()
    if (!ended) return
    const table = tableOf(ended)
    // A table within a cell is read as text of that cell, row by row.
    if (reading.tables.length === 0) reading.take({ table })
    else give(reading, table.rows.map((row) => row.filter((cell) => cell !== null).join(' ')).join('\n'))
  },
}

function type({ paragraphs, runBold }: Reading, text: string): void {
  const paragraph = paragraphs.at(-1)
  if (!paragraph) return
  paragraph.text += text
  if (runBold ?? paragraph.style.bold) paragraph.boldLetters += text.trim().length
}

/** A paragraph to the cell it stands in, or to the document. */
function give({ tables, take }: Reading, text: string, own = { text: '', boldLetters: 0 }): void {
  const cell = tables.at(-1)?.cell
  if (cell) {
    cell.lines.push(text)
    cell.letters += own.text.trim().length
    cell.boldLetters += own.boldLetters
  } else take({ paragraph: text })
}

function numbered({ text, style, numId, level }: OpenParagraph, numbering: Numbering): string {
  const list = numId ?? style.numId
  // Counted even where the paragraph holds nothing but its number: so does Word.
  const number = list === undefined || list === '0' ? '' : numbering.next(list, level ?? style.level)
  return textCell(`${number} ${text}`) ?? ''
}
