/** @jsxImportSource preact */
/** How anybody checks the result: here at once, or anywhere else with nothing but the bundle. */
import { inFours } from '../../../rules/bundle/fingerprint.ts'
import { fileAddress, type Publication, useAnswer } from '../doors.ts'
import { addressOf } from '../places.ts'
import { words } from '../text.vi.ts'
import { VerifyBundle } from '../verify/VerifyBundle.tsx'

export function Checking({ data }: { data: Publication }) {
  return (
    <section aria-labelledby="kiem-tra">
      <h2 id="kiem-tra">{words.check}</h2>
      <p>
        {words.checkHow} <a href={addressOf.method}>{words.toMethod}</a>
      </p>
      {data.links.bundle === null ? <p>{words.noBundle}</p> : <WithBundle publicationId={data.id} />}
    </section>
  )
}

function WithBundle({ publicationId }: { publicationId: string }) {
  const { verify } = words
  const key = useAnswer('officeKey', {})
  const fingerprint = key.kind === 'yes' ? key.is.fingerprint : null
  return (
    <>
      <p>{words.checkBundle}</p>
      <VerifyBundle publicationId={publicationId} bundle={fileAddress('publicationBundle', publicationId)} />
      <ul>
        <li class="no-print">
          <a href={fileAddress('publicationBundle', publicationId)} download>
            {verify.bundle}
          </a>
        </li>
        <li>
          {verify.byProgram} <code>{verify.command}</code>
        </li>
        {fingerprint !== null && (
          <li>
            {verify.key} <code>{inFours(fingerprint)}</code>
          </li>
        )}
      </ul>
    </>
  )
}
