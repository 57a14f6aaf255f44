import { List, Title } from '@mantine/core'
import type { CriteriaSet } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { setWords, sheetWords } from '../../text.vi.ts'

/** Bonus and penalty, outside the hundred, each with its cap. */
export function AdjustmentRules({ adjustments }: { adjustments: CriteriaSet['adjustments'] }) {
  return (
    <>
      {(['bonus', 'penalty'] as const).map((kind) => (
        <section key={kind} aria-label={sheetWords[kind]}>
          <Title order={2} size="h4">
            {sheetWords[kind]} {sheetWords.cap(plain(adjustments[kind].max))}
          </Title>
          <List size="sm" mb="md">
            {adjustments[kind].rules.map((rule) => (
              <List.Item key={rule.when}>{setWords.adjustment(rule.when, plain(rule.points), rule.per)}</List.Item>
            ))}
          </List>
        </section>
      ))}
    </>
  )
}
