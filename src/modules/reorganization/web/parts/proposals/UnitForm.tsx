/** One unit as it will be: only what the kind of event asks for. */
import { Autocomplete, Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import {
  choicesInWords,
  factInWords,
  LEVELS,
  levelInWords,
  shapeOf,
  UnitPicker,
  unitOfFact,
} from '../../../../organization/web/index.ts'
import { FACTS_SAID, type FactSaid } from '../../../rules/facts-said.ts'
import { wizardWords as words } from '../../text-of-proposals.vi.ts'
import { type After, isCalledByKind, type KindOfEvent, withAfter, withFact, withoutAfter } from './drafting.ts'
import classes from './Proposals.module.css'
import type { Wizard } from './use-wizard.ts'

type Field = 'level' | 'kind' | 'name' | 'code' | 'parent' | 'seat' | 'facts'

const ALL: readonly Field[] = ['level', 'kind', 'name', 'code', 'parent', 'seat', 'facts']
/** Of a unit that goes on, what the kind of event may change. */
const ASKED: Readonly<Partial<Record<KindOfEvent, readonly Field[]>>> = {
  rename: ['kind', 'name'],
  reclassify: ['kind', 'name', 'code'],
  transfer: ['parent', 'code'],
  change_parent: ['parent'],
  boundary_adjustment: ['seat', 'facts'],
}
const KINDS_OF: Readonly<Partial<Record<After['level'], readonly string[]>>> = {
  province: ['Tỉnh', 'Thành phố'],
  commune: ['Xã', 'Phường', 'Đặc khu'],
  department: ['Sở', 'Văn phòng', 'Thanh tra', 'Ban', 'Ban quản lý'],
  branch: ['Chi cục'],
  division: ['Phòng', 'Văn phòng', 'Trung tâm'],
  service: ['Trung tâm', 'Trường', 'Bệnh viện', 'Ban quản lý'],
  village: ['Thôn', 'Tổ dân phố'],
}

interface UnitFormProps {
  wizard: Wizard
  unit: After
  legend: string
  mayRemove?: boolean
}

export function UnitForm({ wizard, unit, legend, mayRemove = false }: UnitFormProps) {
  const { written, change, day, nameOf } = wizard
  const { unitId, level } = unit
  const asked = unitId < 0 ? ALL : (ASKED[written.kind] ?? ALL)
  const put = (part: Partial<After>) => change((was) => withAfter(was, unitId, part))
  const has = (field: Field) => asked.includes(field)
  const begunAbove = written.draft.after.filter((one) => one.unitId < 0 && one.unitId !== unitId)
  return (
    <fieldset className={classes.unit}>
      <legend>{legend}</legend>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {has('level') && (
            <NativeSelect
              label={words.level}
              data={LEVELS.map((value) => ({ value, label: levelInWords[value] }))}
              value={level}
              onChange={(event) => put({ level: event.currentTarget.value as After['level'] })}
            />
          )}
          {has('kind') && (
            <Autocomplete
              label={words.unitKind}
              data={[...(KINDS_OF[level] ?? [])]}
              maxLength={60}
              value={unit.kind}
              onChange={(kind) => put({ kind })}
            />
          )}
        </SimpleGrid>
        {has('name') &&
          (isCalledByKind(level) ? (
            <TextInput
              label={words.unitName}
              description={words.unitNameHint}
              required
              maxLength={250}
              value={unit.name}
              onChange={(event) => put({ name: event.currentTarget.value })}
            />
          ) : (
            <TextInput
              label={words.wholeName}
              required
              maxLength={250}
              value={unit.fullName}
              onChange={(event) => put({ fullName: event.currentTarget.value })}
            />
          ))}
        {has('parent') && level !== 'province' && (
          <ParentField {...{ unit, day, begunAbove, nameOf }} onChange={(parentId) => put({ parentId })} />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {has('code') && (
            <TextInput
              label={words.code}
              description={words.codeHint}
              maxLength={20}
              value={unit.code ?? ''}
              onChange={(event) => put({ code: event.currentTarget.value.trim() || null })}
            />
          )}
          {has('seat') && (
            <TextInput
              label={words.seat}
              maxLength={300}
              value={unit.seat ?? ''}
              inputWrapperOrder={['label', 'description', 'input', 'error']}
              onChange={(event) => put({ seat: event.currentTarget.value || null })}
            />
          )}
        </SimpleGrid>
        {has('facts') && <FactFields wizard={wizard} unit={unit} />}
        {mayRemove && (
          <div>
            <Button size="compact-sm" variant="default" onClick={() => change((was) => withoutAfter(was, unitId))}>
              {words.removeUnit(unit.fullName || legend)}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  )
}

interface ParentFieldProps {
  unit: After
  day: string
  begunAbove: readonly After[]
  nameOf: (unitId: number) => string
  onChange: (parentId: number | null) => void
}

/** A unit of the day, or one that begins by the same event. */
function ParentField({ unit, day, begunAbove, nameOf, onChange }: ParentFieldProps) {
  const { parentId } = unit
  return (
    <Group gap="sm" align="flex-end">
      <UnitPicker
        key={parentId !== null && parentId < 0 ? 'new' : 'there'}
        label={words.parent}
        asOf={day}
        value={parentId !== null && parentId > 0 ? parentId : null}
        chosenName={parentId === null ? undefined : nameOf(parentId)}
        onChange={(chosen) => onChange(chosen?.unitId ?? null)}
        style={{ flex: '1 1 16rem' }}
      />
      {begunAbove.length > 0 && (
        <NativeSelect
          label={words.orBegins}
          data={[
            { value: '', label: words.notSaid },
            ...begunAbove.map((one) => ({ value: String(one.unitId), label: nameOf(one.unitId) })),
          ]}
          value={parentId !== null && parentId < 0 ? String(parentId) : ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
        />
      )}
    </Group>
  )
}

function FactFields({ wizard: { written, change }, unit }: { wizard: Wizard; unit: After }) {
  const asked = FACTS_SAID.filter((fact) => shapeOf(fact).levels.includes(unit.level))
  if (asked.length === 0) return null
  const said = (fact: FactSaid) =>
    written.draft.facts.find((row) => row.unitId === unit.unitId && row.fact === fact)?.value ?? null
  const put = (fact: FactSaid, value: number | string | null) =>
    change((was) => withFact(was, unit.unitId, fact, value))
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {asked.map((fact) => {
        const choices = choicesInWords[fact]
        const value = said(fact)
        return choices ? (
          <NativeSelect
            key={fact}
            label={factInWords[fact]}
            data={[
              { value: '', label: words.notSaid },
              ...Object.entries(choices).map(([key, label]) => ({ value: key, label })),
            ]}
            value={value === null ? '' : String(value)}
            onChange={(event) => put(fact, event.currentTarget.value)}
          />
        ) : (
          <NumberField
            key={fact}
            label={[factInWords[fact], unitOfFact[fact] && `(${unitOfFact[fact]})`].filter(Boolean).join(' ')}
            value={value === null ? null : Number(value)}
            onChange={(amount) => put(fact, amount)}
            min={0}
            max={100_000_000}
            places={0}
          />
        )
      })}
    </SimpleGrid>
  )
}
