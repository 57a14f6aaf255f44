/** One node: what it is called, what it is worth, who assesses and appraises it, on what papers, by what rule. */
import {
  Autocomplete,
  Button,
  Checkbox,
  Group,
  List,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { plain } from '../../../rules/scoring/plain.ts'
import { ruleInWords } from '../../../rules/scoring/working.ts'
import { sumsOf } from '../../../rules/sets/sums.ts'
import { childrenIn, type DraftNode, depthsOf } from '../../../rules/sets/tree.ts'
import { drawWords, ruleWords, setWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import { changedNode } from './drawing.ts'
import { FactField } from './FactField.tsx'
import { PapersField } from './PapersField.tsx'
import { PointsField } from './PointsField.tsx'
import { ScoringField } from './scoring/ScoringField.tsx'
import type { Told } from './tell-problems.ts'
import type { Drawn } from './use-drawing.ts'

interface NodeFormProps {
  drawn: Drawn
  node: DraftNode
  told: readonly Told[]
}

const HANDS = ['self', 'survey', 'external', 'system'] as const

export function NodeForm({ drawn, node, told }: NodeFormProps) {
  const { nodes } = drawn.drawing
  const change = (part: Partial<DraftNode>, field?: string) =>
    drawn.change((drawing) => changedNode(drawing, node.id, part), field === undefined ? null : `${node.id} ${field}`)
  const parts = childrenIn(nodes, node.id)
  const sum = sumsOf(nodes).get(node.id)
  const depth = depthsOf(nodes).get(node.id) ?? 0
  const level = drawWords.levelWords[Math.min(depth, 2)]
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {level} {node.code}
      </Title>
      {told.length > 0 && (
        <List size="sm" className={classes.off ?? ''} aria-live="polite">
          {told.map(({ sentence }) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      )}
      <Forebears drawn={drawn} node={node} />
      <Textarea
        id="truong-title"
        label={drawWords.nodeTitle}
        autosize
        minRows={2}
        maxRows={8}
        value={node.title}
        onChange={(event) => change({ title: event.currentTarget.value }, 'title')}
      />
      <Group gap="sm" align="flex-start">
        <TextInput
          id="truong-code"
          label={drawWords.code}
          w={110}
          value={node.code}
          onChange={(event) => change({ code: event.currentTarget.value.trim() }, 'code')}
        />
        <PointsField
          id="truong-maxPoints"
          label={drawWords.maxPoints}
          value={node.maxPoints}
          onChange={(maxPoints) => change({ maxPoints }, 'maxPoints')}
        />
        {parts.length === 0 && (
          <NativeSelect
            id="truong-assessedBy"
            label={drawWords.assessedBy}
            data={HANDS.map((hand) => ({ value: hand, label: setWords.assessedBy[hand] }))}
            value={node.assessedBy === 'mixed' ? 'self' : node.assessedBy}
            onChange={(event) => change({ assessedBy: event.currentTarget.value as DraftNode['assessedBy'] })}
          />
        )}
      </Group>
      {parts.length > 0 ? (
        <>
          <Text size="sm" c={sum && sum.missing !== 0 ? 'var(--mantine-color-error)' : 'dimmed'}>
            {drawWords.heading(parts.length)}
            {sum && ` ${drawWords.sumOf(plain(sum.sum), plain(node.maxPoints))}`}
            {sum && sum.missing > 0 && `, ${drawWords.short(plain(sum.missing))}`}
            {sum && sum.missing < 0 && `, ${drawWords.over(plain(-sum.missing))}`}.
          </Text>
          <LeftRule drawn={drawn} node={node} first={parts[0]} />
        </>
      ) : (
        <ScoringField node={node} onChange={change} />
      )}
      {parts.length === 0 && <FactField node={node} level={drawn.drawing.head.level} onChange={change} />}
      {parts.length === 0 && <PapersField papers={node.evidence} onChange={change} />}
      <BodyField nodes={nodes} node={node} onChange={change} />
      {parts.length === 0 && (
        <Checkbox
          label={drawWords.mayBeNotApplicable}
          checked={node.mayBeNotApplicable}
          onChange={(event) => change({ mayBeNotApplicable: event.currentTarget.checked })}
        />
      )}
      <Textarea
        label={drawWords.legalBasis}
        autosize
        maxRows={5}
        value={node.legalBasis}
        onChange={(event) => change({ legalBasis: event.currentTarget.value }, 'legalBasis')}
      />
      {parts.length === 0 && (
        <TextInput
          label={drawWords.dataSource}
          value={node.dataSource ?? ''}
          onChange={(event) => change({ dataSource: event.currentTarget.value || null }, 'dataSource')}
        />
      )}
    </Stack>
  )
}

/** From which nodes of the year before this one grew. */
function Forebears({ drawn, node }: Pick<NodeFormProps, 'drawn' | 'node'>) {
  if (drawn.base === null) return null
  const from = new Set(drawn.drawing.links.filter(({ toId }) => toId === node.id).map(({ fromId }) => fromId))
  const codes = drawn.base.nodes.filter(({ id }) => from.has(id)).map(({ code, title }) => `${code} ${title}`)
  return (
    <Text size="sm" c="dimmed">
      {codes.length === 0 ? drawWords.fromNothing : drawWords.from(codes.join('; '))}
    </Text>
  )
}

/** A leaf that got parts keeps its rule until a person says where it belongs. */
function LeftRule({ drawn, node, first }: Pick<NodeFormProps, 'drawn' | 'node'> & { first: DraftNode | undefined }) {
  const { scoring } = node
  if (scoring === null) return null
  return (
    <fieldset className={classes.group} id="truong-scoring" tabIndex={-1}>
      <legend>{ruleWords.rule}</legend>
      <Text size="sm">{drawWords.leftRule}</Text>
      <Text size="sm" my={4}>
        {ruleInWords(scoring, node.maxPoints)}
      </Text>
      <Group gap="xs">
        {first && first.scoring === null && (
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              drawn.change((drawing) =>
                changedNode(changedNode(drawing, node.id, { scoring: null }), first.id, { scoring }),
              )
            }
          >
            {drawWords.ruleDown}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          onClick={() => drawn.change((drawing) => changedNode(drawing, node.id, { scoring: null }))}
        >
          {drawWords.ruleAway}
        </Button>
      </Group>
    </fieldset>
  )
}

interface BodyFieldProps {
  nodes: readonly DraftNode[]
  node: DraftNode
  onChange: (part: Partial<DraftNode>, field: string) => void
}

/** Who appraises: named here, or inherited from above, and shown as such. */
function BodyField({ nodes, node, onChange }: BodyFieldProps) {
  const byId = new Map(nodes.map((one) => [one.id, one]))
  const above = (id: string | null): DraftNode | null => {
    const parent = id === null ? undefined : byId.get(id)
    if (!parent) return null
    return parent.appraisingBody === null ? above(parent.parentId) : parent
  }
  const from = above(node.parentId)
  const known = [...new Set(nodes.flatMap(({ appraisingBody }) => (appraisingBody === null ? [] : [appraisingBody])))]
  return (
    <Autocomplete
      id="truong-appraisingBody"
      label={drawWords.body}
      description={
        node.appraisingBody !== null
          ? drawWords.bodyHint
          : from?.appraisingBody
            ? drawWords.bodyInherited(from.appraisingBody, from.code)
            : drawWords.bodyNone
      }
      placeholder={from?.appraisingBody ?? ''}
      data={known}
      value={node.appraisingBody ?? ''}
      onChange={(value) => onChange({ appraisingBody: value === '' ? null : value }, 'appraisingBody')}
    />
  )
}
