/** @jsxImportSource preact */
/** What a verification found: each group by word and sign, the differences named. */
import { formatDay } from '../../../../../shared/dates.ts'
import { words } from '../text.vi.ts'
import type { VerifyAnswer } from '../verifying.ts'

interface VerifiedProps {
  /** What was checked: the published bundle, or a file by its name. */
  of: string
  answer: VerifyAnswer
}

export function Verified({ of, answer: { checks, passed, failed, publication } }: VerifiedProps) {
  const { verify } = words
  return (
    <div class="verified" data-holds={failed === 0}>
      <p class="strong">{failed === 0 ? verify.holds(of, passed) : verify.fails(of, passed, failed)}</p>
      {publication && (
        <p class="quiet">
          {words.ofYear(publication.block, publication.year)}.{' '}
          {words.decision(publication.decisionNumber, formatDay(publication.decisionDay))}
        </p>
      )}
      <ul>
        {checks.map((check) => (
          <li key={check.title} data-holds={check.failed === 0}>
            {check.title}: {verify.counts(check.passed, check.failed)}
            {check.differences.length > 0 && (
              <ul>
                {check.differences.map((difference) => (
                  <li key={difference}>{difference}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
