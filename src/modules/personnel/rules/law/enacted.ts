/** The law as it was entered at the beginning; what the office enters later stands in `law.provision`. */
import listed from '../../../../../db/catalogues/personnel/law.json' with { type: 'json' }
import type { Law } from './provision.ts'

export const ENACTED: Law = listed.provisions as unknown as Law
