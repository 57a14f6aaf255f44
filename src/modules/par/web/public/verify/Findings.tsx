/** @jsxImportSource preact */
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { inFours } from '../../../rules/bundle/fingerprint.ts'
import type { Answer } from './verify-in-browser.ts'
import { words } from './words.vi.ts'

/** What was found, the sum of it first. */
export function Findings({ found, publicationId }: { found: Answer; publicationId: string }) {
  const { checks, passed, failed, publication, fingerprint } = found
  const isOfAnother = publication !== null && publication.id !== publicationId
  return (
    <>
      <p class={failed === 0 ? 'verified' : 'refuted'}>
        <strong>
          {failed === 0 ? words.passed(formatNumber(passed)) : words.failed(formatNumber(failed), formatNumber(passed))}
        </strong>
      </p>
      {isOfAnother && (
        <p class="refuted">
          <strong>{words.ofAnother(publication.block, publication.year)}</strong>
        </p>
      )}
      <ul>
        {checks.map((check) => (
          <li key={check.title}>
            <span aria-hidden="true">{check.failed === 0 ? '✓ ' : '✗ '}</span>
            {words.group(check.title, formatNumber(check.passed), check.failed)}
            {check.differences.length > 0 && (
              <ul>
                {check.differences.map((difference) => (
                  <li key={difference}>{difference}</li>
                ))}
                {check.failed > check.differences.length && (
                  <li>{words.more(formatNumber(check.failed - check.differences.length))}</li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {fingerprint !== null && (
        <p>
          {words.key} <code>{inFours(fingerprint)}</code>. {words.compare}
        </p>
      )}
    </>
  )
}
