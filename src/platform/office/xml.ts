/** Walks XML piece by piece: a document of any length takes no more memory than what is kept of it. */
import { SaxesParser } from 'saxes'
import { refuse } from './refusals.vi.ts'

export interface Opened {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Whether an element of this name is open around it. */
  inside: (name: string) => boolean
}

export interface Walker {
  open: (element: Opened) => void
  close?: (name: string) => void
  text?: (text: string) => void
  /** Asked between pieces: true ends the walk. */
  enough?: () => boolean
  /** What is said of what is no XML. */
  broken?: () => never
}

const PIECE = 64 * 1024
/** Tables within tables within text boxes come to some forty. */
const DEEPEST = 500

const unreadable = (): never => refuse('office.unreadable')

/** No document type is read, so no entity of its own ever grows. @throws Refusal office.unreadable, unless `broken` says another */
export function elementsOf(xml: Uint8Array, { open, close, text, enough, broken = unreadable }: Walker): void {
  const parser = new SaxesParser()
  const around: string[] = []
  const inside = (name: string) => around.includes(name)
  parser.on('error', () => broken())
  parser.on('doctype', () => broken())
  parser.on('opentag', ({ name, attributes }) => {
    open({ name, attributes, inside })
    if (around.push(name) > DEEPEST) broken()
  })
  parser.on('closetag', ({ name }) => {
    around.pop()
    close?.(name)
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  const decoder = new TextDecoder()
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(decoder.decode(xml.subarray(at, at + PIECE), { stream: at + PIECE < xml.length }))
    if (enough?.()) return
  }
  parser.close()
}
