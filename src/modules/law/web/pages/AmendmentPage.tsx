/** One change of law: drawn by one hand, which saves itself, and switched on by another. */
import { Button, Group, List, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { formatInstant } from '../../../../shared/dates.ts'
import { call } from '../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { PageParts } from '../../../../ui/PageParts.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { KeptBar } from '../../../../ui/saving/KeptBar.tsx'
import { useKept } from '../../../../ui/saving/use-kept.ts'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { type Amendment, type Area, law } from '../../contract.ts'
import { problemOf } from '../../refusals.vi.ts'
import { whyNotProvision } from '../../rules/shape.ts'
import { amendment, areas } from '../data.ts'
import { ProvisionList } from '../parts/ProvisionList.tsx'
import { toneOf } from '../parts/tone-of.ts'
import { amendmentWords } from '../text-of-amendments.vi.ts'

const words = amendmentWords.one
type Draft = Pick<Amendment, 'title' | 'provisions'>

const drawn = ({ title, provisions }: Amendment): Draft => ({ title, provisions })

/** What is half entered waits here until it is a provision. */
function whyNotKept({ title, provisions }: Draft, rules: Area['rules']): string | null {
  if (title.trim().length < 5) return words.nameShort
  for (const one of provisions) {
    const why = whyNotProvision(rules, one)
    if (why !== null) return problemOf(why).sentence
    if (one.article.trim().length < 3) return words.articleShort
  }
  return null
}

export function AmendmentPage() {
  const { amendmentId } = useParams({ strict: false }) as { amendmentId: string }
  const question = amendment(amendmentId)
  const { data: seen } = useSuspenseQuery(question)
  const { data: known } = useSuspenseQuery(areas())
  const rules = known.areas.find(({ area }) => area === seen.area)?.rules ?? []
  const kept = useKept<Amendment, Draft>({
    seen,
    question,
    name: 'amendment',
    drawn,
    whyNot: (draft) => whyNotKept(draft, rules),
    send: (draft, version) =>
      call(law.saveAmendment, { amendment: { amendmentId, version }, area: seen.area, ...draft }),
  })
  const mayEnter = useMayEverywhere('law.enter') && seen.status === 'draft'
  const { draft, change } = kept
  return (
    <>
      <PageTitle
        title={seen.title}
        crumbs={[{ label: words.crumb, path: '/law/amendments' }]}
        actions={<Actions amendment={seen} />}
      />
      <Group mb="md" gap="sm">
        <StateBadge tone={toneOf(seen.status)}>{amendmentWords.status[seen.status]}</StateBadge>
        {seen.status === 'draft' && seen.isOwn && <Text size="sm">{words.ownDraft}</Text>}
      </Group>
      {mayEnter && (
        <>
          <KeptBar kept={kept} />
          <TextInput
            label={words.name}
            description={words.nameHint}
            required
            maxLength={300}
            maw={720}
            mb="md"
            value={draft.title}
            onChange={({ currentTarget: { value: title } }) => change((before) => ({ ...before, title }))}
          />
        </>
      )}
      <ProvisionList
        rules={rules}
        provisions={draft.provisions}
        disabled={!mayEnter}
        onChange={(make) => change((before) => ({ ...before, provisions: make(before.provisions) }))}
      />
      {seen.status === 'draft' && seen.provisions.length > 0 && <PageParts at="law.amendment" id={seen.id} />}
      <History amendment={seen} />
    </>
  )
}

function Actions({ amendment: { id, version, status, isOwn, title, provisions } }: { amendment: Amendment }) {
  const mayConfirm = useMayEverywhere('law.confirm')
  const [isAsking, asking] = useDisclosure(false)
  const [isStopping, stopping] = useDisclosure(false)
  const on = useAction(law.switchOn, {
    said: words.said.switchedOn,
    inPlace: true,
    invalidates: ['law', 'personnel'],
    onDone: asking.close,
  })
  const off = useAction(law.withdrawAmendment, {
    said: words.said.withdrawn,
    inPlace: true,
    invalidates: ['law', 'personnel'],
    onDone: stopping.close,
  })
  const at = { amendmentId: id, version }
  if (!mayConfirm) return null
  return (
    <>
      {status === 'draft' && !isOwn && provisions.length > 0 && <Button onClick={asking.open}>{words.switchOn}</Button>}
      {status === 'in_force' && (
        <Button variant="default" onClick={stopping.open}>
          {words.withdraw}
        </Button>
      )}
      <ConfirmWithReason
        opened={isAsking}
        onClose={asking.close}
        title={words.switchOnTitle(title)}
        action={words.switchOn}
        least={0}
        onConfirm={() => on.mutate(at)}
        isWorking={on.isPending}
        refusal={on.refusal}
      >
        {words.switchOnAbout}
      </ConfirmWithReason>
      <ConfirmWithReason
        opened={isStopping}
        onClose={stopping.close}
        title={words.withdrawTitle(title)}
        action={words.withdraw}
        least={5}
        onConfirm={(because) => off.mutate({ ...at, because })}
        isWorking={off.isPending}
        refusal={off.refusal}
      >
        {words.withdrawAbout}
      </ConfirmWithReason>
    </>
  )
}

function History({ amendment: { entered, switchedOn, withdrawn } }: { amendment: Amendment }) {
  return (
    <section aria-label={words.history}>
      <List size="sm" mt="lg">
        <List.Item>{words.entered(entered.name, formatInstant(entered.at))}</List.Item>
        {switchedOn && <List.Item>{words.switchedOn(switchedOn.name, formatInstant(switchedOn.at))}</List.Item>}
        {withdrawn && (
          <List.Item>{words.withdrawn(withdrawn.name, formatInstant(withdrawn.at), withdrawn.because)}</List.Item>
        )}
      </List>
    </section>
  )
}
