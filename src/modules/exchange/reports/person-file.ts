/** One person as a file: his entry as JSON or XML, or both in a package with his papers and a page to read them by. */
import { zipOf } from '../../../platform/files/write-zip.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { KEPT_FROM_PERSON } from '../../personnel/index.ts'
import { type PaperOut, papersOut } from '../queries/papers-out.ts'
import { ownOut, recordOut } from '../queries/record-out.ts'
import { STRUCTURE } from '../queries/structure.ts'
import { type OnePersonOut, peopleOut, type Wanted } from '../queries/told-people.ts'
import { refuse } from '../refusals.vi.ts'
import { indexPage } from '../rules/index-page.ts'
import { PAPERS_FILE, papersFile } from '../rules/papers.ts'
import { jsonFile } from '../rules/person.ts'
import { sumsOf } from '../rules/sums.ts'
import { xmlFile } from '../rules/xml-file.ts'
import { bytesOf } from './kept-bytes.ts'
import { packedPapers } from './packed-papers.ts'
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
  const { person, rows } = one ?? refuse('exchange.gone')
  const file = { name: `Hồ sơ ${wanted.fullName}.${as}`, mediaType: MEDIA[as] }
  if (as === 'zip') {
    const papers = await papersOut(call, wanted, kept)
    return { ...file, content: { stream: () => zipOf(partsOf(call, { person, rows }, papers), call.now) } }
  }
  const text = as === 'json' ? jsonFile([person]) : xmlFile([person])
  return { ...file, content: { make: async () => inUtf8(text) } }
}

type Out = Pick<OnePersonOut, 'person' | 'rows'>

async function* partsOf({ files, now }: Call, { person, rows }: Out, papers: readonly PaperOut[]) {
  const { packed, inside, lost } = await packedPapers(files, rows, papers)
  const texts = [
    { path: 'doc-toi-truoc.html', text: indexPage(STRUCTURE, { person, files: inside, lost, madeAt: dayIn(now) }) },
    { path: 'ho-so.json', text: jsonFile([person]) },
    { path: 'ho-so.xml', text: xmlFile([person]) },
    { path: PAPERS_FILE, text: papersFile(packed) },
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
