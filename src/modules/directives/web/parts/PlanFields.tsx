/** Of a plan: which task asked for it, and whether it is the unit's plan of administrative reform of a year. */
import { NumberInput, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { TaskSummary } from '../../contract.ts'
import type { DocumentKind } from '../../rules/words.ts'
import { directiveTasks } from '../tasks-data.ts'
import { planWords as words } from '../text-of-plans.vi.ts'

interface PlanFieldsProps {
  kind: DocumentKind
  parYear: number | null
  onYear: (year: number | null) => void
  asking: TaskSummary | null
  onAsking: (task: TaskSummary | null) => void
}

export function PlanFields({ kind, parYear, onYear, asking, onAsking }: PlanFieldsProps) {
  const { data } = useQuery(directiveTasks({ kind: 'dated-by-plan', isOpen: true, pageSize: 200 }))
  const tasks = data?.tasks ?? []
  return (
    <>
      <Select
        label={words.ofTask}
        description={words.ofTaskHint}
        searchable
        clearable
        data={tasks.map(({ id, title, unitName }) => ({ value: id, label: `${title} (${unitName})` }))}
        value={asking?.id ?? null}
        onChange={(id) => onAsking(tasks.find((task) => task.id === id) ?? null)}
      />
      {kind === 'plan' && (
        <NumberInput
          label={words.parYear}
          description={words.parYearHint}
          min={1990}
          max={2200}
          allowDecimal={false}
          hideControls
          w={220}
          value={parYear ?? ''}
          onChange={(year) => onYear(typeof year === 'number' ? year : null)}
        />
      )}
    </>
  )
}
