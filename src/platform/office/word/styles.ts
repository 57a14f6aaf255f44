/** What a paragraph has from its style: its list, and whether it is bold. */
import { elementsOf } from '../xml.ts'

export interface ParagraphStyle {
  numId: string | undefined
  level: number
  bold: boolean
}

interface Own {
  basedOn?: string
  numId?: string
  level?: number
  bold?: boolean
}

const PLAIN: ParagraphStyle = { numId: undefined, level: 0, bold: false }
/** Longer than any chain of styles a person makes, and the end of one that bites its tail. */
const LONGEST_CHAIN = 20

/** @param xml styles.xml; null for a document without. */
export function readStyles(xml: Uint8Array | null): (styleId: string) => ParagraphStyle {
  const own = new Map<string, Own>()
  let fallback = ''
  if (xml !== null) {
    let style: Own = {}
    elementsOf(xml, {
      open: ({ name, attributes, inside }) => {
        const value = attributes['w:val']
        if (name === 'w:style') {
          style = {}
          const id = attributes['w:styleId'] ?? ''
          if (attributes['w:type'] === 'paragraph') own.set(id, style)
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') fallback = id
        } else if (!inside('w:style') || inside('w:tblStylePr')) return
        else if (name === 'w:basedOn') style.basedOn = value ?? ''
        else if (name === 'w:numId') style.numId = value ?? ''
        else if (name === 'w:ilvl') style.level = Number(value) || 0
        else if (name === 'w:b') style.bold = value !== '0' && value !== 'false'
      },
    })
  }
  const known = new Map<string, ParagraphStyle>()
  return (styleId) => {
    const id = own.has(styleId) ? styleId : fallback
    const found = known.get(id) ?? resolved(id, own)
    known.set(id, found)
    return found
  }
}

/** Each fact from the nearest style of the chain that states it. */
function resolved(styleId: string, own: ReadonlyMap<string, Own>): ParagraphStyle {
  const chain: Own[] = []
  for (let id: string | undefined = styleId; id !== undefined && chain.length < LONGEST_CHAIN; ) {
    const style: Own | undefined = own.get(id)
    if (!style) break
    chain.push(style)
    id = style.basedOn
  }
  return {
    numId: chain.find(({ numId }) => numId !== undefined)?.numId,
    level: chain.find(({ level }) => level !== undefined)?.level ?? PLAIN.level,
    bold: chain.find(({ bold }) => bold !== undefined)?.bold ?? PLAIN.bold,
  }
}
