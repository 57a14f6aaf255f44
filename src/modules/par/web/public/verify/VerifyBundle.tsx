/** @jsxImportSource preact */
/** Anybody checks a publication here and now. Loaded only when somebody asks for it. */
import { useState } from 'preact/hooks'
import { Findings } from './Findings.tsx'
import { type Answer, canVerify, verifyInBrowser } from './verify-in-browser.ts'
import { words } from './words.vi.ts'

export interface VerifyBundleProps {
  publicationId: string
  /** Address of its bundle. */
  bundle: string
}

type Standing = { kind: 'idle' } | { kind: 'busy' | 'stopped'; sentence: string } | { kind: 'done'; found: Answer }

async function taken(address: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'omit' })
  if (!response.ok) throw new Error(`${response.status}`)
  return response
}

/** The key the office has today; a bundle signed with another is told. */
const officeKey = async (): Promise<string> =>
  ((await (await taken('/api/par/publications/key')).json()) as { fingerprint: string }).fingerprint

export function VerifyBundle({ publicationId, bundle }: VerifyBundleProps) {
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' })

  async function verify(bytes: () => Promise<ArrayBuffer>) {
    setStanding({ kind: 'busy', sentence: words.loading })
    const got = await Promise.all([bytes(), officeKey()]).catch(() => null)
    if (got === null) return setStanding({ kind: 'stopped', sentence: words.noLine })
    setStanding({ kind: 'busy', sentence: words.working })
    const found = await verifyInBrowser({ bytes: new Uint8Array(got[0]), key: got[1] }).catch(() => null)
    setStanding(found === null ? { kind: 'stopped', sentence: words.broken } : { kind: 'done', found })
  }

  if (!canVerify()) return <p>{words.tooOld}</p>
  const isBusy = standing.kind === 'busy'
  return (
    <div class="verify no-print">
      <p>{words.how}</p>
      <p>
        <button type="button" disabled={isBusy} onClick={() => verify(async () => (await taken(bundle)).arrayBuffer())}>
          {words.start}
        </button>
      </p>
      <p>
        <label>
          {words.own}{' '}
          <input
            type="file"
            accept=".zip,application/zip"
            disabled={isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) void verify(() => file.arrayBuffer())
            }}
          />
        </label>
      </p>
      <div role="status">
        {'sentence' in standing && <p>{standing.sentence}</p>}
        {standing.kind === 'done' && <Findings found={standing.found} publicationId={publicationId} />}
      </div>
    </div>
  )
}
