/** One lost point opened: why, what is done about it, how far it is, with which papers. */
import { Alert, Drawer, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatPoints } from '../../../../shared/points.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { words as pieces } from '../../../../ui/text.vi.ts'
import type { LostPoint, Plan } from '../../contract.ts'
import { trail } from '../data.ts'
import { rowWords, standingInWords } from '../text.vi.ts'
import { PapersPart } from './PapersPart.tsx'
import { ProgressPart } from './ProgressPart.tsx'
import { RemedyForm } from './RemedyForm.tsx'
import { RemedyRead } from './RemedyRead.tsx'
import { STANDING_TONES } from './tones.ts'

interface RowDrawerProps {
  plan: Plan
  row: LostPoint | undefined
  onClose: () => void
}

export function RowDrawer({ plan, row, onClose }: RowDrawerProps) {
  return (
    // Its title stands in the body: the header of a Drawer would be a second banner of the page.
    <Drawer.Root opened={row !== undefined} onClose={onClose} position="right" size="lg">
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body pt="md">
          {row && (
            <>
              <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
                <Drawer.Title fw={650} lh={1.4}>
                  {rowWords.title(row.code, row.title)}
                </Drawer.Title>
                <Drawer.CloseButton aria-label={pieces.close} />
              </Group>
              <OpenedRow key={row.id} plan={plan} row={row} />
            </>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

function OpenedRow({ plan, row }: { plan: Plan; row: LostPoint }) {
  const mayEdit = useMay('improvement.edit', plan.unitId)
  const { data } = useQuery(trail(row.id))
  const lost = formatPoints(row.lost)
  return (
    <Stack gap="md">
      <Group gap="sm">
        <Text fw={600}>
          {row.criterionId === null ? rowWords.penalty(lost) : rowWords.lost(lost, formatPoints(row.maxPoints))}
        </Text>
        <StateBadge tone={STANDING_TONES[row.standing]}>{standingInWords[row.standing]}</StateBadge>
      </Group>
      {row.lost === 0 && <Alert color="teal">{rowWords.givenBack}</Alert>}
      {data?.before && (
        <Text size="sm" c="dimmed">
          {rowWords.before(data.before.year, data.before.remedy, data.before.percent)}
        </Text>
      )}
      {mayEdit && plan.status === 'drafting' ? (
        // What another has saved meanwhile is a new form: the old one could only be refused.
        <RemedyForm key={row.version} planId={plan.id} row={row} />
      ) : (
        <RemedyRead row={row} status={mayEdit ? plan.status : null} />
      )}
      <ProgressPart key={`progress ${row.version}`} row={row} notes={data?.progress ?? []} mayEdit={mayEdit} />
      <PapersPart row={row} papers={data?.papers ?? []} mayEdit={mayEdit} />
    </Stack>
  )
}
