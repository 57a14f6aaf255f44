/** Who it is: photo, unit, post, rank on the day. */
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { PersonnelRecord } from '../../../contract.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import { headOn } from './head-on.ts'
import { IdentityNumber } from './IdentityNumber.tsx'
import classes from './Record.module.css'
import { RecordPhoto } from './RecordPhoto.tsx'

const TONES: Readonly<Record<PersonnelRecord['state'], StateTone>> = {
  draft: 'idle',
  declared: 'open',
  certified: 'open',
  in_use: 'good',
  in_transfer: 'waiting',
  closed: 'closed',
  archived: 'closed',
  disposed: 'closed',
  withdrawn: 'closed',
}

export function RecordHead({ record, day, isOwn }: { record: PersonnelRecord; day: string; isOwn: boolean }) {
  const { rows, photo, state } = headOn(record, day)
  return (
    <div className={classes.head}>
      <RecordPhoto record={record} sha256={photo} isOwn={isOwn} />
      <dl className={classes.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {label === recordWords.head.citizenId && !isOwn ? (
                <IdentityNumber record={record} day={day} masked={value} />
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{recordWords.head.state}</dt>
          <dd>
            {state === null ? (
              recordWords.head.notOpened
            ) : (
              <StateBadge tone={TONES[state]}>{recordWords.states[state]}</StateBadge>
            )}
          </dd>
        </div>
      </dl>
    </div>
  )
}
