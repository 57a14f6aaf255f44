/** What stands behind a computed figure: how it came about, each row that was looked at, papers. */
import { Drawer, Group, List, Loader, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatInstant } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { words as pieces } from '../../../../../ui/text.vi.ts'
import type { FactDetail } from '../../../contract.ts'
import { leafFact } from '../../data.ts'
import { factWords } from '../../text-of-facts.vi.ts'

interface FactDrawerProps {
  opened: boolean
  onClose: () => void
  assessmentId: string
  criterionId: string
  title: string
}

export function FactDrawer({ opened, onClose, assessmentId, criterionId, title }: FactDrawerProps) {
  const { data, error } = useQuery({ ...leafFact({ assessmentId, criterionId }), enabled: opened })
  const [wanted, want] = useState<'locked' | 'now'>('locked')
  const which = data?.locked && (wanted === 'locked' || data.now === null) ? 'locked' : 'now'
  const detail = data?.[which] ?? null
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size="xl">
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body pt="md">
          <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
            <Drawer.Title fw={650} lh={1.4}>
              {title}
            </Drawer.Title>
            <Drawer.CloseButton aria-label={pieces.close} />
          </Group>
          {data?.locked && data.now && (
            <SegmentedControl
              mb="sm"
              value={which}
              onChange={(value) => want(value as 'locked' | 'now')}
              data={[
                { value: 'locked', label: factWords.whenLocked },
                { value: 'now', label: factWords.now },
              ]}
            />
          )}
          {detail && <Behind detail={detail} />}
          {opened && !data && (error ? <Text size="sm">{factWords.loadFailed}</Text> : <Loader size="sm" />)}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

function Behind({ detail }: { detail: FactDetail }) {
  const { working, rows, rowsTotal, evidence, asOf, knownAt } = detail
  return (
    <Stack gap="md">
      <div>
        <Title order={3} size="h5" mb={4}>
          {factWords.working}
        </Title>
        <List size="sm">
          {working.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        <Text size="xs" c="dimmed" mt={4}>
          {factWords.asOf(formatDay(asOf), formatInstant(knownAt))}
        </Text>
      </div>
      {evidence.length > 0 && (
        <div>
          <Title order={3} size="h5" mb={4}>
            {factWords.papers}
          </Title>
          <List size="sm">
            {evidence.map(({ documentId, title }) => (
              <List.Item key={documentId}>
                <PageLink size="sm" to={`/documents/${documentId}`}>
                  {title}
                </PageLink>
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {rows.length > 0 && <Rows rows={rows} total={rowsTotal} />}
    </Stack>
  )
}

function Rows({ rows, total }: { rows: FactDetail['rows']; total: number }) {
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {factWords.behind}
      </Title>
      {rows.length < total && (
        <Text size="sm" c="dimmed" mb={4}>
          {factWords.shownOf(rows.length, total)}
        </Text>
      )}
      <Table fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{factWords.columns.title}</Table.Th>
            <Table.Th scope="col">{factWords.columns.counted}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are frozen as they stand; two may say the same.
            <Table.Tr key={at}>
              <Table.Td>
                {row.path === null ? (
                  row.title
                ) : (
                  <PageLink size="sm" to={row.path}>
                    {row.title}
                  </PageLink>
                )}
                {row.detail !== '' && (
                  <Text size="sm" c="dimmed">
                    {row.detail}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <StateBadge tone={row.counted ? 'good' : 'bad'}>
                  {row.counted ? factWords.isCounted : factWords.isNotCounted}
                </StateBadge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
