/** Sets a Typst source as PDF/A-2b; runs in the office thread, see pdf.ts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

export interface PdfWork {
  /** Typst. Fixed text of the program, never built from what people wrote: that comes in `data`. */
  source: string
  /** Becomes `json("data.json")`; what is undefined in it is absent, what is null is `none`. */
  data: unknown
  /** Further files the source reads, by name ('seal.png'). */
  files?: Record<string, Uint8Array | string>
  /** The document's creation time, and all that differs between two settings of the same content. */
  at: Date
}

/** Templates import 'frame.typ' from here; Typst reads nothing outside this folder. */
const folder = import.meta.dirname
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

let compiler: NodeCompiler | null = null

export async function typeset({ source, data, files = {}, at }: PdfWork): Promise<Uint8Array> {
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: FACES.map(readFace) }] })
  compiler.resetShadow()
  const given = { ...files, 'main.typ': source, 'data.json': JSON.stringify(data) }
  for (const [name, content] of Object.entries(given)) compiler.mapShadow(join(folder, name), Buffer.from(content))
  const result = compiler.compile({ mainFilePath: join(folder, 'main.typ') })
  if (!result.result) {
    const error = result.takeError()
    throw new Error(`Typst: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`)
  }
  const pdf = exported(compiler, result.result, Math.floor(at.getTime() / 1000))
  compiler.evictCache(0) // nothing of one document waits in memory for the next
  return new Uint8Array(pdf)
}

/** PDF/A forbids characters no font has (an emoji in a note): such a document is plain PDF, with boxes in their place. */
function exported(by: NodeCompiler, document: NodeTypstDocument, creationTimestamp: number): Buffer {
  try {
    return by.pdf(document, { pdfStandard: 'a-2b', creationTimestamp })
  } catch {
    return by.pdf(document, { creationTimestamp })
  }
}

/** Tinos has the widths of Times New Roman, which Nghị định 30/2020/NĐ-CP (Phụ lục I) asks for. */
function readFace(face: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)))
}
