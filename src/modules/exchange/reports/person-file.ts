/** One person as a file: his entry as JSON or XML, or both in a package with his papers and a page to read them by. */

import type { ZipPart } from '../../../platform/files/write-zip.ts'
import { zipOf } from '../../../platform/files/write-zip.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { KEPT_FROM_PERSON } from '../../personnel/index.ts'
import { type PaperOut, papersOut } from '../queries/papers-out.ts'
import { ownOut, recordOut } from '../queries/record-out.ts'
import { STRUCTURE } from '../queries/structure.ts'
import { peopleOut, type Wanted } from '../queries/told-people.ts'
import { refuse } from '../refusals.vi.ts'
import { type FileInside, indexPage } from '../rules/index-page.ts'
import { jsonFile, type PersonOut } from '../rules/person.ts'
import { sumsOf } from '../rules/sums.ts'
import { xmlFile } from '../rules/xml-file.ts'
import { sha256Of } from './sha256.ts'

interface Asked {
  as: 'json' | 'xml' | 'zip'
}

export const recordFile = async (call: Call, { recordId, as }: Asked & { recordId: string }) =>
  personFile(call, await recordOut(call, recordId), as)

/** Without what was investigated about oneself. */
export const ownFile = async (call: Call, { as }: Asked) => personFile(call, await ownOut(call), as, KEPT_FROM_PERSON)

const MEDIA = { json: 'application/json', xml: 'application/xml', zip: 'application/zip' } as const
const inUtf8 = (text: string) => new TextEncoder().encode(text)

async function personFile(
  call: Call,
  wanted: Wanted,
  as: Asked['as'],
  kept: readonly string[] = [],
): Promise<Download> {
  const [one] = await peopleOut(call.tx, [wanted])
  const { person } = one ?? refuse('exchange.gone')
  const file = { name: `Hồ sơ ${wanted.fullName}.${as}`, mediaType: MEDIA[as] }
  if (as === 'zip') {
    const papers = await papersOut(call, wanted, kept)
    return { ...file, content: { stream: () => zipOf(partsOf(call, person, papers), call.now) } }
  }
  const text = as === 'json' ? jsonFile([person]) : xmlFile([person])
  return { ...file, content: { make: async () => inUtf8(text) } }
}

async function* partsOf({ files, now }: Call, person: PersonOut, papers: readonly PaperOut[]): AsyncGenerator<ZipPart> {
  const kept = await Promise.all(papers.map(async (paper) => ({ paper, isThere: await isKept(files, paper.sha256) })))
  const inside = kept.filter(({ isThere }) => isThere).map(({ paper }, at) => ({ ...paper, path: pathOf(paper, at) }))
  const lost = kept.filter(({ isThere }) => !isThere).map(({ paper }) => paper.title)
  const texts = [
    { path: 'doc-toi-truoc.html', text: indexPage(STRUCTURE, { person, files: inside, lost, madeAt: dayIn(now) }) },
    { path: 'ho-so.json', text: jsonFile([person]) },
    { path: 'ho-so.xml', text: xmlFile([person]) },
  ].map(({ path, text }) => ({ path, bytes: inUtf8(text) }))
  const sums: { sha256: string; path: string }[] = []
  for (const { path, bytes } of texts) {
    sums.push({ path, sha256: await sha256Of(bytes) })
    yield { name: path, content: bytes }
  }
  for (const { path, sha256 } of inside) {
    sums.push({ path, sha256 })
    yield { name: path, content: bytesOf(files, sha256), isPacked: true }
  }
  yield { name: 'SHA256SUMS', content: inUtf8(sumsOf(sums)) }
}

export const isKept = (files: Call['files'], sha256: string): Promise<boolean> =>
  files.stat(sha256).then(
    () => true,
    () => false,
  )

export async function* bytesOf(files: Call['files'], sha256: string): AsyncGenerator<Uint8Array> {
  yield* await files.read(sha256)
}

const ENDINGS: Readonly<Record<string, string>> = {
  ...{ 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/tiff': 'tif' },
}

/** Plain letters: some programs that unpack know no others. */
function pathOf({ title, mediaType }: PaperOut, at: number): FileInside['path'] {
  const plain = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `giay-to/${String(at + 1).padStart(3, '0')}-${plain}.${ENDINGS[mediaType] ?? 'bin'}`
}
