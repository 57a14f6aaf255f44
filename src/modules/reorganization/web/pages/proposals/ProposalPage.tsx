/** One proposal: written step by step while it is open, looked at and decided afterwards. */
import { Alert, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayIn, formatDay } from '../../../../../shared/dates.ts'
import { useParam } from '../../../../../ui/address.ts'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { kindInWords } from '../../../../organization/web/index.ts'
import type { Proposal } from '../../../contract.ts'
import { isOpen, statusInWords } from '../../../rules/proposal.ts'
import { proposal as question } from '../../data-of-proposals.ts'
import { menu } from '../../menu.vi.ts'
import { PaperPart } from '../../parts/proposals/BasisStep.tsx'
import { Moves } from '../../parts/proposals/Moves.tsx'
import { PreviewPart } from '../../parts/proposals/PreviewPart.tsx'
import { Trail } from '../../parts/proposals/Trail.tsx'
import { STATUS_TONES } from '../../parts/proposals/tones.ts'
import { WizardPart } from '../../parts/proposals/WizardPart.tsx'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'

export function ProposalPage() {
  const { data: proposal } = useSuspenseQuery(question(useParam('proposalId')))
  const mayPropose = useMay('reorganization.propose', proposal.unitId)
  const isWritten = mayPropose && isOpen(proposal.status)
  const last = proposal.steps.at(-1)
  return (
    <>
      <PageTitle
        title={proposal.title}
        crumbs={[{ label: menu.proposals, path: '/reorganization/proposals' }]}
        about={words.proposedBy(proposal.unitName)}
      />
      <Group gap="sm" mb="sm">
        <StateBadge tone={STATUS_TONES[proposal.status]}>{statusInWords[proposal.status]}</StateBadge>
        <Text size="sm">{kindInWords[proposal.kind]}</Text>
      </Group>
      {last !== undefined && (proposal.status === 'returned' || proposal.status === 'stopped') && (
        <Alert color="yellow" mb="sm">
          {last.reason}
        </Alert>
      )}
      <Stack gap="lg">
        {isWritten ? <WizardPart key={proposal.id} proposal={proposal} /> : <Decided proposal={proposal} />}
        <Trail proposal={proposal} />
      </Stack>
    </>
  )
}

function Decided({ proposal }: { proposal: Proposal }) {
  const { draft, names, status, day } = proposal
  const nameOf = (unitId: number) =>
    draft.after.find((unit) => unit.unitId === unitId)?.fullName ??
    names.find((unit) => unit.unitId === unitId)?.fullName ??
    `#${unitId}`
  const basis = [proposal.legalBasis, proposal.decidedOn && formatDay(proposal.decidedOn), proposal.issuer].filter(
    Boolean,
  )
  const isRecorded = status === 'recorded' || status === 'undone'
  const places = isRecorded ? [...draft.before, ...Object.values(proposal.begun)] : []
  return (
    <Stack gap="md">
      <div>
        <Text>{[basis.join(', '), proposal.note].filter(Boolean).join('. ')}</Text>
        <PaperPart proposal={proposal} mayChange={status === 'recorded' && proposal.paper === null} />
      </div>
      {status === 'recorded' && day !== null && (
        <Alert color="green">{day > dayIn(new Date()) ? words.takesEffect(day) : words.inEffect(day)}</Alert>
      )}
      <Moves proposal={proposal} isBusy={false} />
      {isRecorded ? (
        <Group gap="xs">
          {places.map((unitId) => (
            <ButtonLink key={unitId} to={`/organization/units/${unitId}`} variant="default" size="xs">
              {nameOf(unitId)}
            </ButtonLink>
          ))}
        </Group>
      ) : (
        <PreviewPart proposal={proposal} nameOf={nameOf} writing={null} />
      )}
    </Stack>
  )
}
