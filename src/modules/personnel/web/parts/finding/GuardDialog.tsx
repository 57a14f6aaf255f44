/** Before something is done with many: how many go along, who does not, and why. */
import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import type { personnel } from '../../../contract.ts'
import { selectionWords as words } from '../../text-of-lists.vi.ts'

export type Guarded = OutputOf<typeof personnel.selectedToExport>['records']

interface GuardDialogProps {
  asked: number
  records: Guarded
  title: string
  onClose: () => void
  onGo: (ids: readonly string[]) => void
}

export function GuardDialog({ asked, records, title, onClose, onGo }: GuardDialogProps) {
  const going = records.filter(({ whyNot }) => whyNot === null)
  const left = records.filter(({ whyNot }) => whyNot !== null)
  // Many are left out for one reason: it is said once.
  const byReason = [...Map.groupBy(left, ({ whyNot }) => whyNot)]
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words.close }}>
      <Stack gap="sm">
        <Text role="status">{going.length === 0 ? words.nobody : words.goes(going.length, asked)}</Text>
        {asked > records.length && <Text>{words.unreached(asked - records.length)}</Text>}
        {left.length > 0 && (
          <>
            <Text fw={600}>{words.left}</Text>
            {byReason.map(([whyNot, people]) => (
              <div key={whyNot}>
                <Text size="sm">{words.leftWhy(people.length, whyNot ?? '')}</Text>
                <List size="sm">
                  {people.map(({ id, fullName, unitName }) => (
                    <List.Item key={id}>
                      {fullName} · {unitName}
                    </List.Item>
                  ))}
                </List>
              </div>
            ))}
          </>
        )}
        {going.length > 0 && (
          <Group justify="flex-end">
            <Button onClick={() => onGo(going.map(({ id }) => id))}>{words.goOn}</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  )
}
