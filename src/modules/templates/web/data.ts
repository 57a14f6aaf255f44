/** Questions of templates to the server. */
import { asking } from '../../../ui/query.ts'
import { templates as doors } from '../contract.ts'

export const templates = () => asking(doors.templates, {})
export const template = (key: string) => asking(doors.template, { key })
