/** The shape all answers share; each adapter says what a unit has. */
import { z } from 'zod'

/** Systems write figures as numbers or as text; what kind of text is the reading's to judge. */
export const figure = z.union([z.number(), z.string()])

type Figures = Record<string, typeof figure>

export const answerOf = (fields: Figures, scale?: Figures) =>
  z.object({
    kySoLieu: z.string(),
    thangDiem: scale ? z.object(scale) : z.undefined().optional(),
    donVi: z.array(z.object({ ...fields, ma: z.string().nullish(), ten: z.string() })),
  })
