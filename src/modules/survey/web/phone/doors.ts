/** The page's two doors, asked without the program's own client: that one carries the shapes' library, too heavy here. */
import type { ArgumentOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { Problem } from '../../../../shared/refusal.ts'
import type { phone } from '../../contract/phone.ts'

type Doors = typeof phone
export type Form = OutputOf<Doors['openForm']>
export type Given = ArgumentOf<Doors['giveForm']>

/** As in the contract, or it does not compile. */
const PATHS: { readonly [Name in keyof Doors]: Doors[Name]['path'] } = {
  openForm: '/survey/phone/open',
  giveForm: '/survey/phone/give',
}

/** The answer, the server's no with its sentences, or no answer at all: of that one may ask again. */
export type Answer<T> = { kind: 'yes'; is: T } | { kind: 'no'; problems: readonly Problem[] } | { kind: 'no-line' }

const PATIENCE = 20_000
/** The server is there but cannot answer now: too many at once, or being restarted. */
const isPassing = (status: number) => status >= 500 || status === 429 || status === 408

export async function ask<Name extends keyof Doors>(
  door: Name,
  argument: ArgumentOf<Doors[Name]>,
): Promise<Answer<OutputOf<Doors[Name]>>> {
  const control = new AbortController()
  const patience = setTimeout(() => control.abort(), PATIENCE)
  try {
    const response = await fetch(`/api${PATHS[door]}`, {
      method: 'POST',
      // Whoever is signed in besides answers as nobody.
      credentials: 'omit',
      headers: { 'x-noivu': '1', 'content-type': 'application/json' },
      body: JSON.stringify(argument),
      signal: control.signal,
    })
    if (isPassing(response.status)) return { kind: 'no-line' }
    const said = await response.json()
    if (response.ok) return { kind: 'yes', is: said }
    const { problems, detail } = said as { problems?: readonly Problem[]; detail?: string }
    const told = problems?.length ? problems : [{ reason: 'request.refused', sentence: detail ?? '' }]
    return { kind: 'no', problems: told }
  } catch {
    // No network, a line that broke, an answer cut off: all one to the respondent.
    return { kind: 'no-line' }
  } finally {
    clearTimeout(patience)
  }
}
