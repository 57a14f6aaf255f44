/** One line with what stands beside what is proposed, and one's opinion of it. */
import { Alert, Button, Card, Radio, Text, Textarea } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { Proposal, ProposalItem } from '../../../contract.ts'
import { partOf } from '../../../rules/parts.ts'
import { authorityInWords } from '../../../rules/proposals/authority.ts'
import { judgeWords as words } from '../../text-of-proposals.vi.ts'
import { Difference } from './Difference.tsx'
import { ItemHead } from './ItemHead.tsx'

export interface Draft {
  view: 'yes' | 'no' | 'later'
  reason: string
}

interface JudgedItemProps {
  proposal: Proposal
  item: ProposalItem
  /** 'mine': an opinion is asked for; 'theirs': another authority's; 'done': nothing is asked any more. */
  whose: 'mine' | 'theirs' | 'done'
  draft: Draft
  onDraft: (draft: Draft) => void
  isShown: boolean
  onPaper: () => void
}

export function JudgedItem({ proposal, item, whose, draft, onDraft, isShown, onPaper }: JudgedItemProps) {
  const paper = proposal.papers.find(({ id }) => id === item.paperId)
  const { label } = partOf(item.change.part)
  return (
    <Card withBorder component="section" id={item.id} aria-label={label}>
      <ItemHead item={item} />
      {item.isStale && (
        <Alert color="orange" my="xs">
          {words.stale}
        </Alert>
      )}
      <Difference item={item} names={proposal.names} />
      {paper === undefined ? (
        <Text size="sm" c="dimmed" mt="xs">
          {words.noPaper}
        </Text>
      ) : (
        <Button
          mt="xs"
          size="compact-sm"
          variant={isShown ? 'filled' : 'light'}
          aria-pressed={isShown}
          leftSection={<IconFileText size={14} aria-hidden="true" />}
          onClick={onPaper}
          style={{ alignSelf: 'flex-start' }}
        >
          {words.paperOf(paper.name, item.page)}
        </Button>
      )}
      {whose === 'theirs' && item.authority !== null && (
        <Text size="sm" mt="xs">
          {words.notMine(authorityInWords[item.authority])}
        </Text>
      )}
      {whose === 'mine' && <Opinion label={label} draft={draft} onDraft={onDraft} />}
    </Card>
  )
}

function Opinion({ label, draft, onDraft }: { label: string } & Pick<JudgedItemProps, 'draft' | 'onDraft'>) {
  return (
    <>
      <Radio.Group
        mt="xs"
        aria-label={words.opinion(label)}
        value={draft.view}
        onChange={(view) => onDraft({ ...draft, view: view as Draft['view'] })}
        styles={{ root: { display: 'block' } }}
      >
        <div style={{ display: 'flex', gap: '1rem', flexWrap: 'wrap' }}>
          <Radio value="yes" label={words.yes} />
          <Radio value="no" label={words.no} />
          <Radio value="later" label={words.later} />
        </div>
      </Radio.Group>
      {draft.view === 'no' && (
        <Textarea
          mt="xs"
          label={words.reason}
          required
          autosize
          maxLength={1_000}
          value={draft.reason}
          onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })}
        />
      )}
    </>
  )
}
