/** A part of the form: its boxes side by side, or a table whose last row waits to be filled. */
import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ProvenLine } from '../../../contract.ts'
import type { Field, Part } from '../../../rules/parts.ts'
import { curriculumWords as words } from '../../text-of-curriculum.vi.ts'
import { proofWords } from '../../text-of-proof.vi.ts'
import classes from './Curriculum.module.css'
import { blankLine, type DraftLine, isBlank, typedFields } from './draft.ts'
import { ProofBox } from './ProofBox.tsx'
import { isPassed, isWorkedOut } from './row-defaults.ts'
import { TypedBox } from './TypedBox.tsx'
import type { Changing } from './use-draft.ts'

interface PartBoxesProps {
  part: Part
  lines: readonly DraftLine[]
  day: string
  /** By line and field. */
  errors: ReadonlyMap<string, string>
  form: Changing
  /** Whose lines rest on what. */
  proven: { recordId: string; lines: readonly ProvenLine[] }
}

const FROM = { key: 'from', label: words.from, type: 'partial-date' } as const
const TO = { key: 'to', label: words.to, type: 'partial-date' } as const

export function SingleBoxes({ part, lines, day, errors, form, proven }: PartBoxesProps) {
  const line = lines[0] ?? blankLine(part.key, 'new')
  return (
    <div className={classes.boxes}>
      {typedFields(part.key).map((field) => (
        <TypedBox
          key={field.key}
          field={field}
          isLabelled
          day={day}
          value={line.texts[field.key] ?? ''}
          error={errors.get(`${part.key}.${line.key}.${field.key}`)}
          onChange={(text) => form.change(part.key, line.key, { texts: { [field.key]: text } })}
        />
      ))}
      {!isBlank(line) && (
        <div className={classes.proof}>
          <ProofBox
            {...proven}
            part={part.key}
            of={part.label}
            line={line}
            error={errors.get(`${part.key}.${line.key}.proof`)}
            onChoose={(proof) => form.change(part.key, line.key, { proof })}
          />
        </div>
      )}
    </div>
  )
}

const newKey = (lines: readonly DraftLine[]): string => {
  const taken = lines.map(({ key }) => Number(/^new-(\d+)$/.exec(key)?.[1] ?? 0))
  return `new-${Math.max(0, ...taken) + 1}`
}

/** A rating is dated by its year; a relative is one whatever the day. */
const WITHOUT_DAYS: ReadonlySet<string> = new Set(['quality', 'family'])

/** Only rows have an end of their own. */
const daysOf = ({ key, mode }: Part): readonly Pick<Field, 'key' | 'label' | 'type'>[] =>
  WITHOUT_DAYS.has(key) ? [] : mode === 'rows' ? [FROM, TO] : [FROM]

export function TableBoxes({ part, lines, day, errors, form, proven }: PartBoxesProps) {
  const rows = [...lines, blankLine(part.key, newKey(lines))]
  const columns = [...daysOf(part), ...typedFields(part.key)]
  return (
    <div className={classes.scroll}>
      <Table className={classes.table} withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ key, label }) => (
              <Table.Th key={key} data-day={key === 'from' || key === 'to' || undefined}>
                {label}
              </Table.Th>
            ))}
            <Table.Th>{proofWords.column}</Table.Th>
            <Table.Th>
              <span className="visually-hidden">{words.remove}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((line, at) => (
            <Row key={line.key} {...{ part, line, day, errors, form, proven, columns }} number={at + 1} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

interface RowProps extends Omit<PartBoxesProps, 'lines'> {
  line: DraftLine
  number: number
  columns: readonly Pick<Field, 'key' | 'label' | 'type'>[]
}

function Row({ part, line, number, day, errors, form, proven, columns }: RowProps) {
  const isEmpty = isBlank(line)
  const say = (field: string, text: string) =>
    form.change(
      part.key,
      line.key,
      field === 'from' || field === 'to' ? { [field]: text } : { texts: { [field]: text } },
    )
  return (
    <Table.Tr>
      {columns.map((field, at) => (
        <Table.Td key={field.key}>
          <TypedBox
            field={{ ...field, label: words.cell(field.label, number) }}
            isLabelled={false}
            day={day}
            value={field === FROM ? line.from : field === TO ? line.to : (line.texts[field.key] ?? '')}
            error={errors.get(`${part.key}.${line.key}.${field.key}`)}
            leaves={isEmpty && at === 0}
            isWorkedOut={isWorkedOut(part.key, field.key, line)}
            isPassed={isPassed(part.key, field.key)}
            onChange={(text) => say(field.key, text)}
          />
        </Table.Td>
      ))}
      <Table.Td>
        {!isEmpty && (
          <ProofBox
            {...proven}
            part={part.key}
            of={words.line(part.label, number)}
            line={line}
            error={errors.get(`${part.key}.${line.key}.proof`)}
            onChoose={(proof) => form.change(part.key, line.key, { proof })}
          />
        )}
      </Table.Td>
      <Table.Td>
        {!isEmpty && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.removeRow(part.label, number)}
            onClick={() => form.remove(part.key, line.key)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
