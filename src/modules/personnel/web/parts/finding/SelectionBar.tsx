/** What is done with the people chosen: each action says first whom it may be done with, and names who is left out and why. */
import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { useAction } from '../../../../../ui/query.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { type FoundRecord, personnel } from '../../../contract.ts'
import { selectionWords as words } from '../../text-of-lists.vi.ts'

type Guarded = OutputOf<typeof personnel.selectedToExport>['records']
type Purpose = 'export' | 'decide'

interface SelectionBarProps {
  chosen: ReadonlySet<string>
  onChosen: (ids: ReadonlySet<string>) => void
  rows: readonly FoundRecord[]
  total: number
  /** Asks for all that the list finds. */
  findAll: () => Promise<readonly string[]>
  /** Where the workbook of these people is. */
  exportUrl: (ids: readonly string[]) => string
}

export function SelectionBar({ chosen, onChosen, rows, total, findAll, exportUrl }: SelectionBarProps) {
  const mayExport = useMay('personnel.export')
  const [isAsking, setIsAsking] = useState(false)
  const mayDecide = useMay('personnel.record')
  const [guarded, setGuarded] = useState<{ purpose: Purpose; records: Guarded } | null>(null)
  const toExport = useAction(personnel.selectedToExport, {
    invalidates: [],
    onDone: ({ records }) => setGuarded({ purpose: 'export', records }),
  })
  const toDecide = useAction(personnel.selectedToDecide, {
    invalidates: [],
    onDone: ({ records }) => setGuarded({ purpose: 'decide', records }),
  })
  const navigate = useNavigate()
  const decide = (going: readonly string[]) =>
    navigate({ to: '/personnel/decisions/new', search: { nguoi: going } } as never)
  const ids = [...chosen]
  const chooseAll = async () => {
    setIsAsking(true)
    try {
      onChosen(new Set(await findAll()))
    } finally {
      setIsAsking(false)
    }
  }
  if (rows.length === 0) return null
  return (
    <Group gap="xs" mb="xs" className="no-print">
      <Text size="sm" role="status">
        {words.chosen(ids.length)}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onChosen(new Set([...ids, ...rows.map(({ id }) => id)]))}
      >
        {words.page}
      </Button>
      {total > rows.length && (
        <Button variant="subtle" size="compact-sm" loading={isAsking} onClick={chooseAll}>
          {total > 1_000 ? words.first : words.all(total)}
        </Button>
      )}
      {ids.length > 0 && (
        <>
          <Button variant="subtle" size="compact-sm" onClick={() => onChosen(new Set())}>
            {words.none}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={ids.length !== 2}
            title={ids.length === 2 ? undefined : words.compareWhy}
            onClick={() => navigate({ to: '/personnel/compare', search: { a: ids[0], b: ids[1] } } as never)}
          >
            {words.compare}
          </Button>
          {mayDecide && (
            <Button
              variant="default"
              size="compact-sm"
              loading={toDecide.isPending}
              onClick={() => toDecide.mutate({ recordIds: ids })}
            >
              {words.decide}
            </Button>
          )}
          {mayExport && (
            <Button
              variant="default"
              size="compact-sm"
              loading={toExport.isPending}
              onClick={() => toExport.mutate({ recordIds: ids })}
            >
              {words.export}
            </Button>
          )}
        </>
      )}
      {guarded !== null && (
        <GuardDialog
          asked={ids.length}
          records={guarded.records}
          title={words[guarded.purpose]}
          onClose={() => setGuarded(null)}
          goOn={
            guarded.purpose === 'export'
              ? (going) => (
                  <Button component="a" href={exportUrl(going)} download onClick={() => setGuarded(null)}>
                    {words.goOn}
                  </Button>
                )
              : (going) => <Button onClick={() => decide(going)}>{words.goOn}</Button>
          }
        />
      )}
    </Group>
  )
}

interface GuardDialogProps {
  asked: number
  records: Guarded
  title: string
  onClose: () => void
  /** The button that goes on with these. */
  goOn: (ids: readonly string[]) => ReactNode
}

function GuardDialog({ asked, records, title, onClose, goOn }: GuardDialogProps) {
  const going = records.filter(({ whyNot }) => whyNot === null)
  const left = records.filter(({ whyNot }) => whyNot !== null)
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words.close }}>
      <Stack gap="sm">
        <Text role="status">{going.length === 0 ? words.nobody : words.goes(going.length, asked)}</Text>
        {asked > records.length && <Text>{words.unreached(asked - records.length)}</Text>}
        {left.length > 0 && (
          <>
            <Text fw={600}>{words.left}</Text>
            <List size="sm">
              {left.map(({ id, fullName, unitName, whyNot }) => (
                <List.Item key={id}>
                  {fullName} · {unitName}: {whyNot}
                </List.Item>
              ))}
            </List>
          </>
        )}
        {going.length > 0 && <Group justify="flex-end">{goOn(going.map(({ id }) => id))}</Group>}
      </Stack>
    </Modal>
  )
}
