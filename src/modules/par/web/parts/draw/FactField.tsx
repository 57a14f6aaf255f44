/** Where a criterion takes its figure from by itself, and how it is read; nothing chosen: the unit enters it. */
import { NativeSelect, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { fold } from '../../../../../shared/vietnamese.ts'
import type { OfferedFact } from '../../../contract.ts'
import { firstReading, type NodeFact, READINGS } from '../../../rules/facts/reading.ts'
import type { DraftNode } from '../../../rules/sets/tree.ts'
import { factSources } from '../../data.ts'
import { factWords } from '../../text-of-facts.vi.ts'
import classes from './Draw.module.css'
import { ThresholdFields } from './ThresholdFields.tsx'

interface FactFieldProps {
  node: DraftNode
  level: string
  onChange: (part: Partial<DraftNode>, field?: string) => void
}

/** A source fits whose figure the rule of the criterion reads, and which tells of units of the set's level. */
const fits = ({ scoring }: DraftNode, level: string, source: OfferedFact): boolean =>
  scoring !== null &&
  READINGS[scoring.type] !== undefined &&
  source.levels.includes(level) &&
  !(scoring.type === 'ratio' && source.denominator === null)

export function FactField({ node, level, onChange }: FactFieldProps) {
  const { data } = useQuery(factSources())
  const { scoring, fact, assessedBy } = node
  const sources = data?.sources ?? []
  const fitting = sources.filter((source) => fits(node, level, source))
  const chosen = sources.find(({ key }) => key === fact?.key)
  if (!fact && (scoring === null || assessedBy !== 'self' || READINGS[scoring.type] === undefined)) return null
  const choose = (key: string | null) => {
    const source = sources.find((one) => one.key === key)
    const reading = source && scoring && firstReading(scoring, source)
    onChange({ fact: source && reading ? { key: source.key, reading } : undefined })
  }
  const options = fitting.map(({ key, title }) => ({ value: key, label: title }))
  const known = options.some(({ value }) => value === fact?.key)
  return (
    <fieldset className={classes.group} id="truong-fact" tabIndex={-1}>
      <legend>{factWords.heading}</legend>
      <Stack gap="xs">
        <Select
          label={factWords.choose}
          description={factWords.chooseHint}
          searchable
          clearable
          nothingFoundMessage={factWords.noSource}
          data={fact && !known ? [...options, { value: fact.key, label: chosen?.title ?? fact.key }] : options}
          filter={({ options: every, search }) =>
            every.filter((one) => 'label' in one && fold(one.label).includes(fold(search)))
          }
          value={fact?.key ?? null}
          onChange={choose}
        />
        {fact && chosen && <ReadingFields node={node} fact={fact} source={chosen} onChange={onChange} />}
      </Stack>
    </fieldset>
  )
}

interface ReadingProps {
  node: DraftNode
  fact: NodeFact
  source: OfferedFact
  onChange: FactFieldProps['onChange']
}

function ReadingFields({ node, fact, source, onChange }: ReadingProps) {
  const { reading } = fact
  const { scoring } = node
  switch (reading.as) {
    case 'ratio':
      return <Text size="sm">{factWords.readAsRatio(source.numerator, source.denominator ?? '')}</Text>
    case 'value':
      return <Text size="sm">{factWords.readAsValue(source.title)}</Text>
    case 'counts':
    case 'values': {
      const asked =
        scoring?.type === 'deduct'
          ? scoring.rules.map(({ per }) => per)
          : scoring?.type === 'formula'
            ? scoring.inputs.map(({ title }) => title)
            : []
      const put = (at: number, name: string) =>
        onChange({
          fact: {
            ...fact,
            reading: {
              ...reading,
              figures: asked.map((_, one) => (one === at ? name : (reading.figures[one] ?? 'numerator'))),
            },
          },
        })
      return asked.map((what, at) => (
        <NativeSelect
          key={what}
          label={factWords.figureFor(what)}
          data={countsOf(source)}
          value={reading.figures[at] ?? ''}
          onChange={(event) => put(at, event.currentTarget.value)}
        />
      ))
    }
    case 'steps':
      return scoring?.type === 'steps' ? (
        <ThresholdFields
          options={scoring.options}
          thresholds={reading.thresholds}
          unit={source.unit}
          onChange={(thresholds, field) => onChange({ fact: { ...fact, reading: { as: 'steps', thresholds } } }, field)}
        />
      ) : null
  }
}

function countsOf({ numerator, denominator, others }: OfferedFact) {
  const { figures } = factWords
  return [
    { value: 'numerator', label: denominator === null ? numerator : `${figures.numerator} (${numerator})` },
    ...(denominator === null
      ? []
      : [
          { value: 'denominator', label: `${figures.denominator} (${denominator})` },
          { value: 'missed', label: figures.missed },
        ]),
    ...others.map(({ name, title }) => ({ value: name, label: title })),
  ]
}
