/** The tags of a template and where they stand; runs in the office thread, see template.ts. */
import { type Archive, openArchive } from '../archive.ts'
import { refuse } from '../refusals.vi.ts'
import { elementsOf } from '../xml.ts'

export interface FoundTag {
  /** As it is written, braces and all; without an end when it is not closed in its paragraph, without a beginning alike. */
  raw: string
  kind: 'value' | 'opens' | 'closes' | 'broken'
  name: string
  /** 'đoạn 12', 'bảng 2, hàng 3', 'đầu trang', 'chân trang'. */
  place: string
  /** The words it stands among. */
  around: string
}

export interface ReadTags {
  tags: FoundTag[]
}

const TAG = /\{([#/]?)([^{}]*)\}|[{}]/g
/** Word's own settings of a tag, as easy-template-x reads them: {#Dòng [loopOver: "row"]}. */
const OPTIONS = /\s*\[[^\]]*\]\s*$/
const AROUND = 60
const KINDS = { '#': 'opens', '/': 'closes', '': 'value' } as const

/** @throws Refusal office.unreadable, .too-large, .outside-parts */
export async function readTags(bytes: Uint8Array): Promise<ReadTags> {
  const archive = await openArchive(bytes)
  if (!archive.names.has('word/document.xml')) refuse('office.unreadable')
  refuseOutsideParts(archive)
  const names = [...archive.names].filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)).toSorted()
  return { tags: ['word/document.xml', ...names].flatMap((name) => tagsOfPart(archive.part(name) as Uint8Array, name)) }
}

/** What a reader's Word would fetch or run when it opens a filled document is no part of a template. */
function refuseOutsideParts(archive: Archive): void {
  for (const name of archive.names) {
    if (/vbaProject|activeX|embeddings\//i.test(name)) refuse('office.outside-parts', { found: name })
    if (!name.endsWith('.rels')) continue
    elementsOf(archive.part(name) as Uint8Array, {
      open: ({ attributes: { TargetMode, Type = '', Target = '' } }) => {
        if (TargetMode === 'External' && !Type.endsWith('/hyperlink')) refuse('office.outside-parts', { found: Target })
      },
    })
  }
}

interface OpenTable {
  number: number
  row: number
}

function tagsOfPart(xml: Uint8Array, part: string): FoundTag[] {
  const found: FoundTag[] = []
  const paragraphs: string[] = []
  const tables: OpenTable[] = []
  let [paragraphCount, tableCount, isText, fallback] = [0, 0, false, 0]
  const place = (): string => {
    if (part.startsWith('word/header')) return 'đầu trang'
    if (part.startsWith('word/footer')) return 'chân trang'
    const table = tables.at(-1)
    return table ? `bảng ${table.number}, hàng ${table.row}` : `đoạn ${paragraphCount}`
  }
  const append = (text: string) => {
    if (paragraphs.length > 0) paragraphs.push((paragraphs.pop() as string) + text)
  }
  elementsOf(xml, {
    open: ({ name }) => {
      if (name === 'mc:Fallback') fallback++
      else if (fallback > 0) return
      else if (name === 'w:tbl') tables.push({ number: ++tableCount, row: 0 })
      else if (name === 'w:tr') (tables.at(-1) as OpenTable).row++
      else if (name === 'w:p') {
        paragraphs.push('')
        if (tables.length === 0) paragraphCount++
      } else if (name === 'w:tab' || name === 'w:br') append(' ')
      isText = name === 'w:t'
    },
    text: (text) => {
      if (isText && fallback === 0) append(text)
    },
    close: (name) => {
      if (name === 'mc:Fallback') fallback--
      if (fallback > 0) return
      if (name === 'w:t') isText = false
      if (name === 'w:p') found.push(...tagsOfText(paragraphs.pop() as string, place()))
      if (name === 'w:tbl') tables.pop()
    },
  })
  return found
}

function tagsOfText(text: string, place: string): FoundTag[] {
  return [...text.matchAll(TAG)].map((match) => {
    const [raw, sign, inside] = match
    const around = text.slice(Math.max(0, match.index - AROUND), match.index + raw.length + AROUND).trim()
    if (sign === undefined || inside === undefined) return { raw, kind: 'broken', name: '', place, around }
    return { raw, kind: KINDS[sign as '#' | '/' | ''], name: inside.replace(OPTIONS, '').trim(), place, around }
  })
}
