/** Doors of publications and what is read of them. */
import type { Handlers } from '../../platform/http/module.ts'
import { correctPublication } from './actions/publications/correct-publication.ts'
import type { par } from './contract.ts'
import { publishedUnit } from './queries/results/published-unit.ts'
import { publication, publicationBundle, publicationRecord, publications } from './queries/rounds/publications.ts'
import { openRanking, rankingCsv } from './reports/open-ranking.ts'
import { publicationDocument, publicationPdf, publicationWorkbook } from './reports/ranking-report.ts'
import { fingerprintOf, pemOf } from './rules/bundle/office-key.ts'

export const publicationDoors = {
  publications: async ({ tx }) => ({ publications: await publications(tx) }),
  publication: ({ tx }, { publicationId }) => publication(tx, publicationId),
  publicationWorkbook: async ({ tx }, { publicationId }) => publicationWorkbook(await publication(tx, publicationId)),
  publicationRecord: ({ tx }, { publicationId }) => publicationRecord(tx, publicationId),
  correctPublication,
  publicationBundle: ({ tx }, { publicationId }) => publicationBundle(tx, publicationId),
  publicationCsv: async ({ tx }, { publicationId }) => rankingCsv(await publication(tx, publicationId)),
  publicationJson: async ({ tx }, { publicationId }) => openRanking(await publication(tx, publicationId)),
  officeKey: async ({ seals }) => ({ pem: pemOf(seals.publicKey), fingerprint: fingerprintOf(seals.publicKey) }),
  publishedUnit: ({ tx }, wanted) => publishedUnit(tx, wanted),
  publicationDocument: async ({ tx }, { publicationId }) => publicationDocument(await publication(tx, publicationId)),
  publicationPdf: async ({ tx }, { publicationId }) => publicationPdf(await publication(tx, publicationId)),
} satisfies Partial<Handlers<typeof par>>
