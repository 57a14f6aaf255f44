/** One proposal as the second or third hand sees it: each line beside its paper; Enter agrees and goes on to the next. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useParam } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { SplitView } from '../../../../../ui/SplitView.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import { personnel as doors, type Proposal, type ProposalItem } from '../../../contract.ts'
import { APPROVAL_CONFIDENCE, mayDecide } from '../../../rules/proposals/authority.ts'
import { statusInWords } from '../../../rules/proposals/proposal.ts'
import { HANDS, type Hand, proposalFor } from '../../data-of-proposals.ts'
import { OwnDefault } from '../../parts/OwnDefault.tsx'
import { type Draft, JudgedItem } from '../../parts/proposals/JudgedItem.tsx'
import { Trail } from '../../parts/proposals/Trail.tsx'
import { STATUS_TONES } from '../../parts/proposals/tones.ts'
import { defaultWords } from '../../text-of-defaults.vi.ts'
import { proposalWords, judgeWords as words } from '../../text-of-proposals.vi.ts'

export const CheckPage = () => <JudgePage hand="check" />
export const ApprovePage = () => <JudgePage hand="approve" />

function JudgePage({ hand }: { hand: Hand }) {
  const { data: proposal } = useSuspenseQuery(proposalFor(hand, useParam('proposalId')))
  return (
    <>
      <PageTitle
        title={`${words.titles[hand]}: ${proposal.fullName}`}
        crumbs={[
          { label: proposalWords.title, path: `/personnel/proposals?xem=${hand === 'check' ? 'kiem-tra' : 'duyet'}` },
        ]}
        about={proposal.unitName}
      />
      {APPROVAL_CONFIDENCE !== null && <OwnDefault what={defaultWords.approval} confidence={APPROVAL_CONFIDENCE} />}
      <Judging key={proposal.id} hand={hand} proposal={proposal} />
    </>
  )
}

const UNSAID: Draft = { view: 'yes', reason: '' }

function Judging({ hand, proposal }: { hand: Hand; proposal: Proposal }) {
  const everywhere = useMayEverywhere('personnel.approve')
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const [shownId, show] = useState(proposal.items.find(({ paperId }) => paperId !== null)?.id ?? null)
  const whoseOf = (item: ProposalItem) => {
    if (item.verdict !== HANDS[hand].waiting) return 'done'
    return hand === 'check' || (item.authority !== null && mayDecide(item.authority, { everywhere }))
      ? 'mine'
      : 'theirs'
  }
  const mine = proposal.items.filter((item) => whoseOf(item) === 'mine')
  const shown = proposal.items.find(({ id }) => id === shownId)
  const paper = proposal.papers.find(({ id }) => id === shown?.paperId)
  const items = (
    <Stack gap="md" pr={paper ? 'sm' : 0}>
      <Group>
        <StateBadge tone={STATUS_TONES[proposal.status]}>{statusInWords[proposal.status]}</StateBadge>
      </Group>
      {proposal.note !== '' && <Text>{words.note(proposal.note)}</Text>}
      {proposal.items.map((item) => (
        <JudgedItem
          key={item.id}
          proposal={proposal}
          item={item}
          whose={whoseOf(item)}
          draft={drafts[item.id] ?? UNSAID}
          onDraft={(draft) => setDrafts((was) => ({ ...was, [item.id]: draft }))}
          isShown={item.id === shownId}
          onPaper={() => show(item.id)}
        />
      ))}
      <Act hand={hand} proposal={proposal} mine={mine} drafts={drafts} />
      <Trail steps={proposal.steps} />
    </Stack>
  )
  if (!paper) return items
  const named = { proposalId: proposal.id, paperId: paper.id }
  return (
    <SplitView
      id="personnel.proposal"
      left={items}
      right={
        <EvidenceViewer
          url={urlOf(HANDS[hand].paper, named)}
          downloadUrl={urlOf(HANDS[hand].paper, { ...named, download: true })}
          name={paper.name}
          mediaType={paper.mediaType}
          page={shown?.page ?? 1}
        />
      }
    />
  )
}

interface ActProps {
  hand: Hand
  proposal: Proposal
  mine: readonly ProposalItem[]
  drafts: Readonly<Record<string, Draft>>
}

function Act({ hand, proposal, mine, drafts }: ActProps) {
  const navigate = useNavigate()
  const first = useRef<HTMLButtonElement>(null)
  // Whoever goes through a queue keeps the hand on Enter.
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  const onDone = async (done: { agreed: number; refused: number; lapsed: number; nextId: string | null }) => {
    notifyDone(words.done(done.agreed, done.refused, done.lapsed))
    const xem = hand === 'check' ? 'kiem-tra' : 'duyet'
    await navigate(
      done.nextId === null
        ? { to: '/personnel/proposals', search: { xem } }
        : { to: `/personnel/proposals/${hand}/${done.nextId}` },
    )
  }
  const check = useAction(doors.checkProposal, { inPlace: true, onDone })
  const decide = useAction(doors.decideProposal, { inPlace: true, onDone })
  const act = hand === 'check' ? check : decide
  const said = mine.map(({ id }) => ({ id, ...(drafts[id] ?? UNSAID) })).filter(({ view }) => view !== 'later')
  const [yes, no] = [said.filter(({ view }) => view === 'yes').length, said.filter(({ view }) => view === 'no').length]
  if (mine.length === 0) return <Text c="dimmed">{words.nothing}</Text>
  return (
    <div>
      <RefusalList of={act.refusal} linkOf={(at) => `#${at}`} />
      <Group>
        <Button
          ref={first}
          disabled={said.length === 0}
          loading={act.isPending}
          onClick={() =>
            act.mutate({
              proposalId: proposal.id,
              version: proposal.version,
              opinions: said.map(({ id, view, reason }) => ({
                itemId: id,
                agrees: view === 'yes',
                reason: view === 'no' ? reason : '',
              })),
            })
          }
        >
          {words.act[hand](yes, no)}
        </Button>
        {hand === 'check' && proposal.items.every(({ verdict }) => verdict === 'pending') && (
          <GiveBack proposal={proposal} />
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {words.enter}
      </Text>
    </div>
  )
}

function GiveBack({ proposal: { id, version } }: { proposal: Proposal }) {
  const navigate = useNavigate()
  const [isAsked, ask] = useState(false)
  const giveBack = useAction(doors.returnProposal, {
    inPlace: true,
    said: words.givenBack,
    onDone: () => navigate({ to: '/personnel/proposals', search: { xem: 'kiem-tra' } }),
  })
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {words.giveBack}
      </Button>
      <ConfirmWithReason
        opened={isAsked}
        onClose={() => ask(false)}
        title={words.giveBack}
        action={words.giveBack}
        least={5}
        most={1_000}
        isWorking={giveBack.isPending}
        refusal={giveBack.refusal}
        onConfirm={(reason) => giveBack.mutate({ proposalId: id, version, reason })}
      />
    </>
  )
}
