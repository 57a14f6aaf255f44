/** Questions about transitions. */
import { asking } from '../../../ui/query.ts'
import { transitions } from '../contract/transitions.ts'

export const transitionDays = () => asking(transitions.transitionDays, {})
export const transition = (day: string) => asking(transitions.transition, { day })
