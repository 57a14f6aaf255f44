/** Questions of the list of tasks, of the queues and of the on-time rate. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { directives } from '../contract.ts'

export const directiveTasks = (asked: ArgumentOf<typeof directives.tasks>) => asking(directives.tasks, asked)
export const regulations = () => asking(directives.regulations, {})
export const ownTasks = () => asking(directives.ownTasks, {})
export const leadQueue = () => asking(directives.queue, {})
export const giverQueue = () => asking(directives.giverQueue, {})
export const onTimeRate = (asked: ArgumentOf<typeof directives.onTime>) => asking(directives.onTime, asked)
export const behindFigure = (asked: ArgumentOf<typeof directives.behindFigure>) =>
  asking(directives.behindFigure, asked)
