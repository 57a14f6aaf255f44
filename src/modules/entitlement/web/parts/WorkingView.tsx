/** A working, opened: the rule, how the day is reached, every figure with its paper, the articles. */
import { Alert, Button, List, Stack, Table, Text } from '@mantine/core'
import { z } from 'zod'
import { usePlace } from '../../../../ui/address.ts'
import type { WorkingShape } from '../../contract.ts'
import { tabWords as words } from '../text.vi.ts'

/** @param rule in a sentence. */
export function WorkingView({ rule, working }: { rule: string; working: WorkingShape }) {
  const { sum, figures, provisions, silent } = working
  return (
    <Stack gap="sm">
      <Text size="sm">{rule}</Text>
      {sum !== null && <Text fw={600}>{sum}</Text>}
      {silent.map((sentence) => (
        <Alert key={sentence} color="orange" role="note">
          {sentence}
        </Alert>
      ))}
      <Table.ScrollContainer minWidth={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table fz="sm" verticalSpacing={4} captionSide="top">
          <Table.Caption ta="left" fw={600}>
            {words.figures}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.figure}</Table.Th>
              <Table.Th scope="col">{words.value}</Table.Th>
              <Table.Th scope="col">{words.paper}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.map(({ label, value, paper, opens }, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two disciplines may say the same, and the order is that of the working.
              <Table.Tr key={order}>
                <Table.Th scope="row" fw={400}>
                  {label}
                </Table.Th>
                <Table.Td>{value}</Table.Td>
                <Table.Td {...(paper === null && { c: 'dimmed' })}>
                  {opens === null ? (paper ?? words.computed) : <OpenPaper row={opens}>{paper ?? ''}</OpenPaper>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text fw={600} size="sm">
        {words.provisions}
      </Text>
      {provisions.length === 0 ? (
        <Text size="sm">{words.noProvision}</Text>
      ) : (
        <List size="sm" spacing={2}>
          {provisions.map(({ title, article, from, to, isSure }) => (
            <List.Item key={`${title} ${article} ${from}`}>
              {`${title}: ${article}; ${words.holds(from, to)}`}
              {!isSure && (
                <Text span size="sm" c="dimmed">
                  {` (${words.unsure})`}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  )
}

/** The place the page of a record keeps its open paper at. */
const paperPlace = z.object({ giay: z.uuid().optional().catch(undefined) })

function OpenPaper({ row, children }: { row: string; children: string }) {
  const [{ giay }, go] = usePlace(paperPlace, { isStill: true })
  return (
    <Button
      size="compact-sm"
      variant={giay === row ? 'filled' : 'subtle'}
      aria-pressed={giay === row}
      onClick={() => go({ giay: giay === row ? undefined : row })}
    >
      {children}
    </Button>
  )
}
