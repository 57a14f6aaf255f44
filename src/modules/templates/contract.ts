/** The doors of templates: the office's own Word files behind what the program prints. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../shared/endpoint.ts'

const Key = z.string().regex(/^[a-z-]+\.[a-z-]+$/)
const Instant = z.iso.datetime({ offset: true })

interface TagShape {
  name: string
  meaning: string
  kind: 'text' | 'yes-no' | 'list' | 'table'
  isExpected: boolean
  inside: TagShape[]
}
export const TemplateTag: z.ZodType<TagShape> = z.object({
  name: z.string(),
  meaning: z.string(),
  kind: z.enum(['text', 'yes-no', 'list', 'table']),
  isExpected: z.boolean(),
  get inside() {
    return z.array(TemplateTag)
  },
})
export type TemplateTag = z.infer<typeof TemplateTag>

export const TemplateVersion = z.object({
  number: z.int(),
  fileName: z.string(),
  note: z.string(),
  /** Expected tags it leaves out. */
  missing: z.array(z.string()),
  broughtByName: z.string(),
  broughtAt: Instant,
})
export type TemplateVersion = z.infer<typeof TemplateVersion>

export const TemplateSummary = z.object({
  key: Key,
  title: z.string(),
  about: z.string(),
  /** The office's version that holds; null: the one the program brings. */
  inUse: z.int().nullable(),
  changedByName: z.string().nullable(),
  changedAt: Instant.nullable(),
})
export type TemplateSummary = z.infer<typeof TemplateSummary>

export const OneTemplate = TemplateSummary.extend({
  version: z.int(),
  tags: z.array(TemplateTag),
  /** The newest first. */
  versions: z.array(TemplateVersion),
})
export type OneTemplate = z.infer<typeof OneTemplate>

/** Without a number: the one the program brings. */
const OneFile = z.object({ key: Key, number: z.coerce.number().int().min(1).optional() })
const Over = z.object({ key: Key, version: z.coerce.number().int().min(0) })

export const templates = {
  templates: endpoint({
    method: 'GET',
    path: '/templates/list',
    access: may('templates.manage'),
    input: z.object({}),
    output: z.object({ templates: z.array(TemplateSummary) }),
    summary: 'Every document the program prints from a Word template, and which template holds.',
  }),
  template: endpoint({
    method: 'GET',
    path: '/templates/{key}',
    access: may('templates.manage'),
    input: z.object({ key: Key }),
    output: OneTemplate,
    summary: 'One template: its tags, its versions, the one in use.',
  }),
  templateFile: endpoint({
    method: 'GET',
    path: '/templates/{key}/template.docx',
    access: may('templates.manage'),
    input: OneFile,
    output: bytes,
    summary: 'A version of a template, to be changed in Word; without a number the one the program brings.',
  }),
  preview: endpoint({
    method: 'GET',
    path: '/templates/{key}/preview.docx',
    access: may('templates.manage'),
    input: OneFile,
    output: bytes,
    summary: 'A version of a template filled with invented values.',
  }),
  bringTemplate: endpoint({
    method: 'POST',
    path: '/templates/bring',
    access: may('templates.manage'),
    upload: {
      maxBytes: 10 * 1024 * 1024,
      mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    },
    input: Over.extend({ note: z.string().trim().max(300).default('') }),
    output: OneTemplate,
    summary: 'Takes a Word file as the template in use; refused with every tag that is unknown or not in its place.',
  }),
  useVersion: endpoint({
    method: 'POST',
    path: '/templates/use',
    access: may('templates.manage'),
    input: z.object({ key: Key, version: z.int().min(0), number: z.int().min(1).nullable() }),
    output: OneTemplate,
    summary: 'Puts an older version, or the one the program brings, in use again.',
  }),
}
