/** Who it is: photo, unit, post, rank on the day. */
import { IconUser } from '@tabler/icons-react'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { PersonnelRecord } from '../../../contract.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import { headOn } from './head-on.ts'
import classes from './Record.module.css'

const TONES: Readonly<Record<PersonnelRecord['state'], StateTone>> = {
  draft: 'idle',
  declared: 'open',
  certified: 'open',
  in_use: 'good',
  in_transfer: 'waiting',
  closed: 'closed',
  archived: 'closed',
  disposed: 'closed',
}

export function RecordHead({ record, day }: { record: PersonnelRecord; day: string }) {
  const { rows } = headOn(record, day)
  return (
    <div className={classes.head}>
      <div className={classes.photo}>
        <IconUser size={40} stroke={1.2} aria-hidden="true" />
      </div>
      <dl className={classes.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{recordWords.head.state}</dt>
          <dd>
            <StateBadge tone={TONES[record.state]}>{recordWords.states[record.state]}</StateBadge>
          </dd>
        </div>
      </dl>
    </div>
  )
}
