/** Everything that holds on the day, part by part, with what it rests on. */
import { Text, Title } from '@mantine/core'
import { formatDay } from '../../../../../../shared/dates.ts'
import type { ProvenLine } from '../../../../contract.ts'
import { PARTS, type Part } from '../../../../rules/parts.ts'
import { recordWords } from '../../../text-of-record.vi.ts'
import { Proof } from '../Proof.tsx'
import classes from '../Record.module.css'
import type { RecordTabProps } from '../record-tab.ts'
import { fromInWords, slotInWords, valueInWords } from '../value-in-words.ts'

const words = recordWords.line

const holdsOn = (day: string) => (line: ProvenLine) => line.from <= day && (line.to === null || day < line.to)

export function OverviewTab({ record, day }: RecordTabProps) {
  const holding = record.lines.filter(holdsOn(day))
  const parts = PARTS.filter(
    ({ key, mode, sensitivity }) =>
      mode === 'state' && sensitivity === 'ordinary' && key !== 'photo' && holding.some(({ part }) => part === key),
  )
  if (parts.length === 0) return <Text c="dimmed">{words.noneOnDay(formatDay(day))}</Text>
  return (
    <div className={classes.cards}>
      {parts.map((part) => (
        <section key={part.key} className={classes.card}>
          <Title order={2} size="h5" mb={6}>
            {part.label}
          </Title>
          {holding
            .filter((line) => line.part === part.key)
            .map((line) => (
              <OneLine key={line.id} part={part} line={line} />
            ))}
        </section>
      ))}
    </div>
  )
}

function OneLine({ part, line }: { part: Part; line: ProvenLine }) {
  const slot = slotInWords(part, line.slot)
  const told = part.fields
    .map((field) => [field.label, valueInWords(field, line.values[field.key], line.from, line.unitName)] as const)
    .filter(([, value]) => value !== '')
  return (
    <div className={classes.line}>
      {slot !== null && (
        <Text size="sm" fw={600}>
          {slot}
        </Text>
      )}
      <dl className={classes.pairs}>
        {told.map(([label, value]) => (
          <div key={label} className={classes.pair}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.proof}>
        <Text size="xs" c="dimmed" component="span">
          {words.since(fromInWords(line))}
        </Text>
        <Proof line={line} withStanding />
      </div>
    </div>
  )
}
