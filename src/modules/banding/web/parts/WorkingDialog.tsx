/** How the band and step of one person are reached. */
import { Alert, List, Modal, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { PersonRow, WorkingShape } from '../../contract.ts'
import { working } from '../data.ts'
import { peopleWords as words } from '../text.vi.ts'

interface WorkingDialogProps {
  person: PersonRow | null
  on: string
  onClose: () => void
}

export function WorkingDialog({ person, on, onClose }: WorkingDialogProps) {
  return (
    <Modal
      opened={person !== null}
      onClose={onClose}
      size="lg"
      title={person && words.howOf(person.fullName)}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {person && <Asked recordId={person.recordId} on={on} />}
    </Modal>
  )
}

function Asked({ recordId, on }: { recordId: string; on: string }) {
  const { data, error } = useQuery(working({ recordId, on }))
  return (
    <>
      <RefusalList of={error} />
      {data ? <Told told={data} /> : error === null && <LoadingPage />}
    </>
  )
}

function Told({ told: { figures, provisions, silent } }: { told: WorkingShape }) {
  if (figures.length === 0) return <Text>{words.nothing}</Text>
  return (
    <Stack gap="sm">
      <Text size="sm">{words.rule}</Text>
      {silent.map((sentence) => (
        <Alert key={sentence} color="orange" role="note">
          {sentence}
        </Alert>
      ))}
      <Table fz="sm" verticalSpacing={4} captionSide="top">
        <Table.Caption ta="left" fw={600}>
          {words.figures}
        </Table.Caption>
        <Table.Tbody>
          {figures.map(({ label, value }, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two figures may say the same, and the order is that of the working.
            <Table.Tr key={order}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text fw={600} size="sm">
        {words.provisions}
      </Text>
      <List size="sm" spacing={2}>
        {provisions.map(({ title, article, from, isSure }) => (
          <List.Item key={`${title} ${article}`}>
            {`${title}: ${article}; ${words.since(from)}`}
            {!isSure && (
              <Text span size="sm" c="dimmed">
                {` (${words.unsure})`}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
