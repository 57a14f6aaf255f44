/** The page's doors, asked without the program's own client: that one carries the shapes' library, too heavy here. */
import { useEffect, useState } from 'preact/hooks'
import { type ArgumentOf, messageOf, type OutputOf } from '../../../../shared/endpoint.ts'
import type { Problem } from '../../../../shared/refusal.ts'
import type { par } from '../../contract.ts'

type Doors = Pick<typeof par, 'publications' | 'publication' | 'publishedUnit' | 'officeKey'>
type Files = Pick<
  typeof par,
  | 'publicationBundle'
  | 'publicationCsv'
  | 'publicationJson'
  | 'publicationWorkbook'
  | 'publicationDocument'
  | 'publicationPdf'
>

export type Publications = OutputOf<Doors['publications']>['publications']
export type Publication = OutputOf<Doors['publication']>
export type PublishedUnit = OutputOf<Doors['publishedUnit']>

/** As in the contract, or it does not compile. */
const PATHS: { readonly [Name in keyof (Doors & Files)]: (typeof par)[Name]['path'] } = {
  publications: '/par/publications',
  publication: '/par/publications/{publicationId}',
  publishedUnit: '/par/publications/{publicationId}/units/{unitId}',
  officeKey: '/par/publications/key',
  publicationBundle: '/par/publications/{publicationId}/bundle.zip',
  publicationCsv: '/par/publications/{publicationId}/ranking.csv',
  publicationJson: '/par/publications/{publicationId}/ranking.json',
  publicationWorkbook: '/par/publications/{publicationId}/ranking.xlsx',
  publicationDocument: '/par/publications/{publicationId}/ranking.docx',
  publicationPdf: '/par/publications/{publicationId}/ranking.pdf',
}

const addressAt = (path: (typeof PATHS)[keyof typeof PATHS], argument: object) =>
  messageOf({ method: 'GET', path }, argument as Record<string, unknown>).url

export const fileAddress = (file: keyof Files, publicationId: string) => addressAt(PATHS[file], { publicationId })

/** The answer, the server's no with its sentence, or no answer at all: of that one may ask again. */
export type Answer<T> = { kind: 'yes'; is: T } | { kind: 'no'; sentence: string } | { kind: 'no-line' }
export type Asked<T> = { kind: 'waiting' } | (Answer<T> & { again: () => void })

const PATIENCE = 30_000
/** What was answered while the page is open: going back waits for nothing. */
const known = new Map<string, Answer<never>>()

async function ask(address: string): Promise<Answer<never>> {
  const control = new AbortController()
  const patience = setTimeout(() => control.abort(), PATIENCE)
  try {
    const response = await fetch(address, { credentials: 'omit', signal: control.signal })
    if (response.status >= 500) return { kind: 'no-line' }
    const said = await response.json()
    if (response.ok) return { kind: 'yes', is: said as never }
    const { problems, detail } = said as { problems?: readonly Problem[]; detail?: string }
    return { kind: 'no', sentence: problems?.map(({ sentence }) => sentence).join(' ') || detail || '' }
  } catch {
    return { kind: 'no-line' }
  } finally {
    clearTimeout(patience)
  }
}

export function useAnswer<Name extends keyof Doors>(
  door: Name,
  argument: ArgumentOf<Doors[Name]>,
): Asked<OutputOf<Doors[Name]>> {
  const address = addressAt(PATHS[door], argument)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks once more.
  useEffect(() => {
    if (known.has(address)) return
    let isWanted = true
    void ask(address).then((answer) => {
      known.set(address, answer)
      if (isWanted) setTurn((was) => was + 1)
    })
    return () => {
      isWanted = false
    }
  }, [address, turn])
  const answer = known.get(address)
  if (!answer) return { kind: 'waiting' }
  const again = () => {
    known.delete(address)
    setTurn((was) => was + 1)
  }
  return { ...answer, again }
}
