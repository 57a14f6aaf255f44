/** Fills a template with easy-template-x; runs in the office thread, see template.ts. */
import {
  createDefaultPlugins,
  LoopPlugin,
  officeMarkup,
  type ScopeData,
  type Tag,
  type TemplateContext,
  type TemplateData,
  TemplateHandler,
  type XmlNode,
  xml,
} from 'easy-template-x'
import { fitted, kindOf, type Picture } from '../../../shared/picture.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { openArchive, stamped } from '../archive.ts'
import { printable } from '../table.ts'
import type { TagValue, TagValues } from '../template-values.ts'
import { elementsOf } from '../xml.ts'
import { tableXml } from './table-xml.ts'

/** A table in a text box in a table goes deeper than the library's 20. */
const DEEPEST = 200

/** Opened and closed around the whole of one paragraph, a tag repeats that paragraph; no option needs to be written. */
class Repeating extends LoopPlugin {
  override containerTagReplacements(tags: Tag[], data: ScopeData, context: TemplateContext): Promise<void> {
    const [first, last] = [tags[0], tags.at(-1)]
    if (first && last && isWholeParagraph(first, last)) first.options = { ...first.options, loopOver: 'paragraph' }
    return super.containerTagReplacements(tags, data, context)
  }
}

function isWholeParagraph(first: Tag, last: Tag): boolean {
  if (!('xmlTextNode' in first) || !('xmlTextNode' in last)) return false
  const paragraph = officeMarkup.query.containingParagraphNode(first.xmlTextNode)
  if (paragraph !== officeMarkup.query.containingParagraphNode(last.xmlTextNode)) return false
  const text = textOfNode(paragraph).trim()
  return text.startsWith(first.rawText) && text.endsWith(last.rawText)
}

function textOfNode(node: XmlNode): string {
  if (xml.query.isTextNode(node)) return node.textContent ?? ''
  return (node.childNodes ?? []).map(textOfNode).join('')
}

export interface FillWork {
  template: Uint8Array
  values: TagValues
  at: Date
}

export async function fillTemplate({ template, values, at }: FillWork): Promise<Uint8Array> {
  const across = await acrossOf(template)
  const handler = new TemplateHandler({
    maxXmlDepth: DEEPEST,
    plugins: [new Repeating(), ...createDefaultPlugins().filter(({ contentType }) => contentType !== 'loop')],
    scopeDataResolver: ({ strPath, data }) => lookedUp(data, strPath.slice(0, -1), fold(strPath.at(-1) ?? '')),
  })
  const data = (await dataOf(values, across)) as TemplateData
  return stamped(new Uint8Array(await handler.process(Buffer.from(template), data)), at)
}

/** The innermost value of this name around a place in the data, as the library's own resolver finds it. */
function lookedUp(data: unknown, path: readonly string[], name: string): never {
  const levels: unknown[] = [data]
  for (const step of path) {
    const above = levels.at(-1) as Record<string, unknown> | undefined
    levels.push(above?.[step] ?? above?.[fold(step)])
  }
  const holder = levels.findLast((level) => level !== null && typeof level === 'object' && name in level)
  return (holder as Record<string, never> | undefined)?.[name] as never
}

async function dataOf(values: TagValues, across: number): Promise<Record<string, unknown>> {
  const entries = Object.entries(values).map(async ([tag, value]) => [fold(tag), await contentOf(value, across)])
  return Object.fromEntries(await Promise.all(entries))
}

async function contentOf(value: TagValue, across: number): Promise<unknown> {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return printable(value)
  if ('picture' in value) return imageOf(value.picture)
  if ('table' in value) return { _type: 'rawXml', xml: await tableXml(value.table, across), replaceParagraph: true }
  return Promise.all(value.map((one) => dataOf(one, across)))
}

/** The library counts in dots of a screen. */
const DOTS_PER_MILLIMETRE = 96 / 25.4

function imageOf({ bytes, frame, alt }: Picture) {
  const { format, size } = kindOf(bytes)
  const { width, height } = fitted(size, frame)
  const dots = { width: Math.round(width * DOTS_PER_MILLIMETRE), height: Math.round(height * DOTS_PER_MILLIMETRE) }
  return { _type: 'image', source: Buffer.from(bytes), format, altText: alt, ...dots }
}

/** How wide the template's last page is between its margins, in twips: the tables set into it are as wide. */
async function acrossOf(template: Uint8Array): Promise<number> {
  const archive = await openArchive(template)
  let [width, left, right] = [11906, 1701, 850]
  const numberOf = (text: string | undefined, otherwise: number) => Number.parseInt(text ?? '', 10) || otherwise
  elementsOf(archive.part('word/document.xml') as Uint8Array, {
    open: ({ name, attributes }) => {
      if (name === 'w:pgSz') width = numberOf(attributes['w:w'], width)
      if (name !== 'w:pgMar') return
      left = numberOf(attributes['w:left'], left)
      right = numberOf(attributes['w:right'], right)
    },
  })
  return Math.max(2000, width - left - right)
}
