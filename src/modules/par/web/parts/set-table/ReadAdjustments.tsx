/** Bonus and penalty as they were read. */
import { List, Title } from '@mantine/core'
import type { SetTable } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { setWords, tableWords } from '../../text.vi.ts'

export function ReadAdjustments({ read: { adjustments } }: { read: SetTable }) {
  return (['bonus', 'penalty'] as const).map((kind) => {
    const { max, rules } = adjustments[kind]
    if (rules.length === 0) return null
    return (
      <div key={kind}>
        <Title order={3} size="h5" mt="md">
          {tableWords.cap(tableWords[kind], plain(max))}
        </Title>
        <List size="sm">
          {rules.map((rule) => (
            <List.Item key={rule.when}>{setWords.adjustment(rule.when, plain(rule.points), rule.per)}</List.Item>
          ))}
        </List>
      </div>
    )
  })
}
