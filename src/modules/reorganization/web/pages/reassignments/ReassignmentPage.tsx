/** One plan: written while it is open, then the list that is reviewed, approved and carried out. */
import { Alert, Group, List, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../../shared/dates.ts'
import { useParam } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { KeptBar } from '../../../../../ui/saving/KeptBar.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { FreezesStanding } from '../../../../organization/web/index.ts'
import type { Reassignment } from '../../../contract/reassignments.ts'
import { isOpen, statusInWords } from '../../../rules/proposal.ts'
import { reassignment as question } from '../../data-of-reassignments.ts'
import { menu } from '../../menu.vi.ts'
import { Trail } from '../../parts/proposals/Trail.tsx'
import { STATUS_TONES } from '../../parts/proposals/tones.ts'
import { BasisFields } from '../../parts/reassignments/BasisFields.tsx'
import { GroupsTable } from '../../parts/reassignments/GroupsTable.tsx'
import { isMoving, MovingPart } from '../../parts/reassignments/MovingPart.tsx'
import { PeopleTable } from '../../parts/reassignments/PeopleTable.tsx'
import { ReassignmentMoves } from '../../parts/reassignments/ReassignmentMoves.tsx'
import { SecondedTable } from '../../parts/reassignments/SecondedTable.tsx'
import { usePlan } from '../../parts/reassignments/use-plan.ts'
import { WaysPart } from '../../parts/reassignments/WaysPart.tsx'
import { reassignmentWords as words } from '../../text-of-reassignments.vi.ts'

export function ReassignmentPage() {
  const { data } = useSuspenseQuery(question(useParam('reassignmentId')))
  const mayWrite = useMay('reorganization.reassign', data.unitId)
  const last = data.steps.at(-1)
  return (
    <>
      <PageTitle
        title={data.title}
        crumbs={[{ label: menu.reassignments, path: '/reorganization/reassignments' }]}
        about={words.drawnBy(data.unitName)}
      />
      <Group gap="sm" mb="sm">
        <StateBadge tone={STATUS_TONES[data.status]}>{statusInWords[data.status]}</StateBadge>
      </Group>
      {last !== undefined && data.status === 'returned' && (
        <Alert color="yellow" mb="sm">
          {last.reason}
        </Alert>
      )}
      <MovingPart of={data} />
      <Stack gap="lg">
        {mayWrite && isOpen(data.status) ? <Writing key={data.id} of={data} /> : <Reviewed of={data} />}
        <Trail proposal={data} />
      </Stack>
    </>
  )
}

function Writing({ of }: { of: Reassignment }) {
  const plan = usePlan(of)
  return (
    <>
      <div>
        <KeptBar kept={plan.kept} />
        <BasisFields plan={plan} />
      </div>
      <FreezesStanding
        about="people"
        day={plan.written.decidedOn}
        unitIds={plan.written.draft.routes.flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]))}
      />
      <WaysPart plan={plan} names={of.names} />
      <Hindrances of={of} />
      <ReassignmentMoves of={of} isBusy={plan.kept.slot !== undefined} />
      <GroupsTable groups={of.groups} />
      <PeopleTable of={of} plan={plan} />
      <SecondedTable seconded={of.seconded} />
    </>
  )
}

function Reviewed({ of }: { of: Reassignment }) {
  const basis = [of.legalBasis, of.decidedOn && formatDay(of.decidedOn), of.issuer].filter(Boolean).join(', ')
  return (
    <>
      <Text>{words.said(basis, of.day)}</Text>
      <Hindrances of={of} />
      <ReassignmentMoves of={of} isBusy={isMoving(of.run)} />
      <GroupsTable groups={of.groups} />
      <PeopleTable of={of} plan={null} />
      <SecondedTable seconded={of.seconded} />
    </>
  )
}

function Hindrances({ of: { problems, status } }: { of: Reassignment }) {
  if (problems.length === 0) return null
  return (
    <Alert color="yellow" title={isOpen(status) ? words.hinders : words.changed}>
      <List size="sm" spacing={4}>
        {problems.map(({ sentence }) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
