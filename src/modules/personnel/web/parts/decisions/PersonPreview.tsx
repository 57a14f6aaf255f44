/** What a decision does to one person: the lines before and after, what the law says, what no longer goes together. */

import { Alert, List, Stack, Table, Text } from '@mantine/core'
import { addDays } from '../../../../../shared/dates.ts'
import type { Assessed } from '../../../contract.ts'
import { lineInWords } from '../../../rules/in-words.ts'
import { partOf } from '../../../rules/parts.ts'
import { newDecisionWords as words } from '../../text-of-decisions.vi.ts'

interface PersonPreviewProps {
  person: Assessed
  nameOfUnit: (unitId: number) => string | undefined
}

export function PersonPreview({ person, nameOfUnit }: PersonPreviewProps) {
  const { before, after, findings, contradictions } = person
  const parts = [...new Set([...before, ...after].map(({ part }) => part))]
  const unit = (unitId: number) => nameOfUnit(unitId) ?? `#${unitId}`
  const say = (lines: Assessed['before']) =>
    lines.length === 0 ? (
      <Text size="sm" c="dimmed">
        {words.nothing}
      </Text>
    ) : (
      lines.map((line) => (
        <Text size="sm" key={`${line.slot} ${line.from}`}>
          {lineInWords(line, unit)}
          <Text span c="dimmed" size="sm">
            {` (${words.days(line.from, line.to === null ? null : addDays(line.to, -1))})`}
          </Text>
        </Text>
      ))
    )
  return (
    <Stack gap="sm">
      <Findings findings={findings} />
      {parts.length > 0 && (
        <Table withTableBorder captionSide="top">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w="20%">
                {words.part}
              </Table.Th>
              <Table.Th scope="col" w="40%">
                {words.before}
              </Table.Th>
              <Table.Th scope="col" w="40%">
                {words.after}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {parts.map((part) => (
              <Table.Tr key={part}>
                <Table.Th scope="row">{partOf(part).label}</Table.Th>
                <Table.Td>{say(before.filter((line) => line.part === part))}</Table.Td>
                <Table.Td>{say(after.filter((line) => line.part === part))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {contradictions.length > 0 && (
        <Alert color="yellow" title={words.contradictions}>
          <List size="sm">
            {contradictions.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  )
}

/** As people say it: the last day it holds. */

/** What cannot be, and what needs a reason. */
export function Findings({ findings }: Pick<Assessed, 'findings'>) {
  const of = (wanted: 'refuse' | 'warn') => findings.filter(({ strength }) => strength === wanted)
  return (
    <>
      {(['refuse', 'warn'] as const).map(
        (strength) =>
          of(strength).length > 0 && (
            <Alert
              key={strength}
              color={strength === 'refuse' ? 'red' : 'yellow'}
              title={strength === 'refuse' ? words.refuses : words.warns}
            >
              {of(strength).map(({ sentence }) => (
                <Text size="sm" key={sentence}>
                  {sentence}
                </Text>
              ))}
            </Alert>
          ),
      )}
    </>
  )
}
