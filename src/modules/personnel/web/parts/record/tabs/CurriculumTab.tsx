/** The form over all parts the officer may both see and write. */
import { useSuspenseQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isAllowed, useSession } from '../../../../../../ui/session.tsx'
import { CURRICULUM } from '../../../../rules/curriculum.ts'
import { whyNotDeclare } from '../../../../rules/declaring.ts'
import { SENSITIVE_DOORS, sensitiveLines } from '../../../data-of-record.ts'
import { CurriculumForm } from '../../curriculum/CurriculumForm.tsx'
import { BesidePaper } from '../BesidePaper.tsx'
import type { RecordTabProps } from '../record-tab.ts'

type Hidden = keyof typeof SENSITIVE_DOORS

export function CurriculumTab({ record }: RecordTabProps) {
  const session = useSession()
  const seen = (Object.keys(SENSITIVE_DOORS) as Hidden[]).filter((name) =>
    isAllowed(session, `personnel.view-${name}`, record.unitId),
  )
  const answers = useSuspenseQueries({ queries: seen.map((name) => sensitiveLines(name, record.id)) })
  const told = answers.map(({ data }) => data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers themselves, not the list made anew at each drawing.
  const hidden = useMemo(() => told.flatMap(({ lines }) => lines), told)
  const lines = useMemo(() => [...record.lines, ...hidden], [record.lines, hidden])
  const mayHidden = isAllowed(session, 'personnel.record-sensitive', record.unitId)
  const sections = CURRICULUM.filter(
    ({ part }) =>
      (part.sensitivity === 'ordinary' || seen.includes(part.sensitivity)) &&
      (mayHidden || whyNotDeclare(part.key, 'plain') === null),
  )
  const stable = useStable(sections)
  return (
    <BesidePaper recordId={record.id} lines={hidden} isOwn={false}>
      <CurriculumForm recordId={record.id} lines={lines} sections={stable} />
    </BesidePaper>
  )
}

/** The same sections while they are of the same parts. */
function useStable(sections: typeof CURRICULUM): typeof CURRICULUM {
  const key = sections.map(({ part }) => part.key).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they are of is what they are.
  return useMemo(() => sections, [key])
}
