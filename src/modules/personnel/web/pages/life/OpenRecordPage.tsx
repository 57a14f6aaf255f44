/** “Mở hồ sơ”: the fewest fields that the decision and the identity card give. */
import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { personnel } from '../../../contract.ts'
import { itemsOn } from '../../../rules/catalogues.ts'
import { typedPartial } from '../../parts/life/typed-partial.ts'
import { lifeWords } from '../../text-of-life.vi.ts'

const words = lifeWords.open
const today = dayIn(new Date())
const choices = (name: string, day: string) =>
  itemsOn(name, day).map(({ code, name: label }) => ({ value: code, label }))

/** Refusals that a reason answers. */
const LIKELY: ReadonlySet<string> = new Set(['personnel.likely-duplicate', 'personnel.likely-elsewhere'])

const EMPTY = {
  kind: 'recruit',
  fullName: '',
  sex: 'M',
  born: '',
  citizenId: '',
  homePlace: '',
  otherThanReason: '',
  number: '',
  issuer: '',
  signer: '',
  personKind: 'CONG_CHUC',
  method: 'THI_TUYEN',
  title: '',
}

export function OpenRecordPage() {
  const [said, setSaid] = useState(EMPTY)
  const [days, setDays] = useState({ decidedOn: null as string | null, from: today as string | null })
  const [units, setUnits] = useState({ unitId: null as number | null, divisionId: null as number | null })
  const navigate = useNavigate()
  const open = useAction(personnel.openRecord, {
    said: words.saved,
    inPlace: true,
    onDone: ({ recordId }) => navigate({ to: '/personnel/records/$recordId', params: { recordId } }),
  })
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    value: said[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setSaid((before) => ({ ...before, [name]: currentTarget.value })),
  })
  const bornOn = typedPartial(said.born)
  const from = days.from ?? today
  const isWhole = bornOn !== null && units.unitId !== null && days.decidedOn !== null && days.from !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (bornOn === null || units.unitId === null || days.decidedOn === null) return
    open.mutate({
      kind: said.kind as 'recruit' | 'receive',
      fullName: said.fullName,
      sex: said.sex as 'M' | 'F',
      bornOn,
      otherThanReason: said.otherThanReason,
      homePlace: said.homePlace,
      personKind: said.personKind,
      title: said.title,
      from,
      unitId: units.unitId,
      divisionId: units.divisionId,
      citizenId: said.citizenId.trim() === '' ? null : said.citizenId.trim(),
      method: said.kind === 'recruit' ? said.method : null,
      decision: { number: said.number, decidedOn: days.decidedOn, issuer: said.issuer, signer: said.signer },
    })
  }
  return (
    <>
      <PageTitle
        title={words.title}
        crumbs={[{ label: lifeWords.title, path: '/personnel/handovers' }]}
        about={words.about}
      />
      <form onSubmit={submit}>
        <Stack gap="md" maw={960}>
          <Fieldset legend={words.person}>
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <TextInput label={words.fullName} required maxLength={120} autoComplete="off" {...field('fullName')} />
              <TextInput
                label={words.bornOn}
                placeholder={words.bornHint}
                required
                inputMode="numeric"
                error={said.born.length >= 4 && bornOn === null ? words.bornHint : null}
                {...field('born')}
              />
              <NativeSelect
                label={words.sex}
                data={[
                  { value: 'M', label: words.male },
                  { value: 'F', label: words.female },
                ]}
                {...field('sex')}
              />
              <TextInput label={words.citizenId} inputMode="numeric" maxLength={12} {...field('citizenId')} />
              <TextInput label={words.homePlace} maxLength={300} {...field('homePlace')} />
            </SimpleGrid>
          </Fieldset>
          <Fieldset legend={words.paper}>
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <NativeSelect
                label={words.kind}
                data={[
                  { value: 'recruit', label: words.recruit },
                  { value: 'receive', label: words.receive },
                ]}
                {...field('kind')}
              />
              <TextInput label={words.number} required maxLength={80} {...field('number')} />
              <DayField
                label={words.decidedOn}
                required
                value={days.decidedOn}
                onChange={(decidedOn) => setDays({ ...days, decidedOn })}
                width="100%"
              />
              <TextInput label={words.issuer} required maxLength={200} {...field('issuer')} />
              <TextInput label={words.signer} maxLength={120} {...field('signer')} />
            </SimpleGrid>
          </Fieldset>
          <Fieldset legend={words.place}>
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <UnitPicker
                label={words.unit}
                required
                asOf={from}
                value={units.unitId}
                onChange={(unit) => setUnits({ unitId: unit?.unitId ?? null, divisionId: null })}
              />
              <UnitPicker
                label={words.division}
                asOf={from}
                value={units.divisionId}
                onChange={(unit) => setUnits({ ...units, divisionId: unit?.unitId ?? null })}
              />
              <DayField
                label={words.from}
                required
                value={days.from}
                onChange={(day) => setDays({ ...days, from: day })}
                width="100%"
              />
              <NativeSelect label={words.personKind} data={choices('person_category', from)} {...field('personKind')} />
              {said.kind === 'recruit' && (
                <NativeSelect label={words.method} data={choices('recruitment_method', from)} {...field('method')} />
              )}
              <TextInput label={words.jobTitle} maxLength={200} {...field('title')} />
            </SimpleGrid>
          </Fieldset>
          <RefusalList of={open.refusal} />
          {(open.refusal?.problems.some(({ reason }) => LIKELY.has(reason)) || said.otherThanReason !== '') && (
            <TextInput
              label={words.otherThan}
              description={words.otherThanHint}
              maxLength={1_000}
              {...field('otherThanReason')}
            />
          )}
          <Group>
            <Button type="submit" disabled={!isWhole} loading={open.isPending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  )
}
