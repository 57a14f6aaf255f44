import { List, Text, Title } from '@mantine/core'
import type { UnitResults } from '../../../contract.ts'
import { resultWords } from '../../text-of-results.vi.ts'

export function Remarks({ remarks }: Pick<UnitResults, 'remarks'>) {
  return (
    <section>
      <Title order={3} size="h4">
        {resultWords.remarks}
      </Title>
      {remarks === null || remarks.length === 0 ? (
        <Text size="sm" c="dimmed">
          {remarks === null ? resultWords.remarksHidden : resultWords.noRemarks}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {resultWords.remarksHow}
          </Text>
          {remarks.map(({ question, words }) => (
            <div key={question}>
              <Text size="sm" fw={600}>
                {question}
              </Text>
              <List size="sm" spacing={4} mb="sm">
                {words.map((said, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and the order does not change.
                  <List.Item key={at}>{said}</List.Item>
                ))}
              </List>
            </div>
          ))}
        </>
      )}
    </section>
  )
}
