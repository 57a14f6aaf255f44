/** @jsxImportSource preact */
/** The bundle is fetched, or taken from the reader's own disk, and checked here. */
import { useState } from 'preact/hooks'
import { fileAddress } from '../doors.ts'
import { words } from '../text.vi.ts'
import { type VerifyAnswer, verify } from '../verifying.ts'
import { Verified } from './Verified.tsx'

type State = { kind: 'idle' | 'working' | 'failed' } | { kind: 'done'; of: string; answer: VerifyAnswer }

async function bundleBytes(publicationId: string): Promise<Uint8Array> {
  const response = await fetch(fileAddress('publicationBundle', publicationId), { credentials: 'omit' })
  if (!response.ok) throw new Error(String(response.status))
  return new Uint8Array(await response.arrayBuffer())
}

interface VerifyProps {
  publicationId: string
  /** Of the office's key; null while it is not known. */
  fingerprint: string | null
}

export function Verify({ publicationId, fingerprint }: VerifyProps) {
  const [state, setState] = useState<State>({ kind: 'idle' })

  async function check(of: string, bytes: Promise<Uint8Array>): Promise<void> {
    setState({ kind: 'working' })
    try {
      setState({ kind: 'done', of, answer: await verify({ bytes: await bytes, key: fingerprint ?? undefined }) })
    } catch {
      // No line for the bundle, or a browser without the means: either way nothing was checked, and that is said.
      setState({ kind: 'failed' })
    }
  }

  const own = async (file: File) => new Uint8Array(await file.arrayBuffer())
  return (
    <>
      <p class="no-print">
        <button
          type="button"
          disabled={state.kind === 'working'}
          onClick={() => void check(words.verify.published, bundleBytes(publicationId))}
        >
          {words.verify.now}
        </button>{' '}
        <span class="quiet">{words.verify.nowHow}</span>
      </p>
      <p class="no-print">
        <label>
          {words.verify.own}{' '}
          <input
            type="file"
            accept=".zip,application/zip"
            onChange={({ currentTarget: { files } }) => files?.[0] && void check(files[0].name, own(files[0]))}
          />
        </label>
      </p>
      <div role="status">
        {state.kind === 'working' && <p>{words.verify.working}</p>}
        {state.kind === 'failed' && <p class="wrong">{words.verify.failed}</p>}
        {state.kind === 'done' && <Verified of={state.of} answer={state.answer} />}
      </div>
    </>
  )
}
