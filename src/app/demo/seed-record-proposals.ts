/** Proposals for records and a campaign of the demo, all invented: one to check, one to approve, one answered campaign. */

import { unitsOn } from '../../modules/organization/index.ts'
import { confirmRecord } from '../../modules/personnel/actions/campaigns/confirm-record.ts'
import { openCampaign } from '../../modules/personnel/actions/campaigns/run-campaign.ts'
import { attachProposalPaper } from '../../modules/personnel/actions/proposals/attach-proposal-paper.ts'
import { checkProposal } from '../../modules/personnel/actions/proposals/check-proposal.ts'
import { saveProposal } from '../../modules/personnel/actions/proposals/save-proposal.ts'
import { startProposal } from '../../modules/personnel/actions/proposals/start-proposal.ts'
import { submitProposal } from '../../modules/personnel/actions/proposals/submit-proposal.ts'
import type { ProposalDraftItem } from '../../modules/personnel/contract.ts'
import { ownCampaigns } from '../../modules/personnel/queries/campaigns/own-campaigns.ts'
import { itemsOf } from '../../modules/personnel/queries/proposals/held-proposal.ts'
import type { Files } from '../../platform/files/files.ts'
import type { Call, Tx } from '../../platform/http/call.ts'
import { evidencePdf } from '../../platform/office/pdf.ts'
import { dayIn } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'
import { SAMPLE_DEPARTMENT } from './seed-personnel.ts'

interface Ground {
  tx: Tx
  files: Files
}

const adds = (key: number, part: string, from: string, values: Record<string, string>): ProposalDraftItem => ({
  key,
  paperId: null,
  page: null,
  change: { op: 'add', part, slot: '', target: null, from, to: null, values },
})

export async function seedRecordProposals({ tx, files }: Ground, now: Date): Promise<void> {
  const today = dayIn(now)
  const as = async (userName: string) => callOf(tx, await accountNamed(tx, userName), now)
  const [person, officer, holder, office] = [
    await as('canhan.nnmt'),
    await as('hoso.nnmt'),
    await as('thutruong.nnmt'),
    await as('hoso.so'),
  ]
  const sample = (await unitsOn(tx, today)).find(({ fullName }) => fullName === SAMPLE_DEPARTMENT)
  if (!sample) throw new Error(`${SAMPLE_DEPARTMENT} is not there on ${today}`)
  const { campaignId } = await openCampaign(office, {
    title: `Rà soát hồ sơ năm ${today.slice(0, 4)}`,
    year: Number(today.slice(0, 4)),
    deadline: dayIn(new Date(now.getTime() + 30 * 86_400_000)),
    recordIds: [],
    unitIds: [sample.unitId],
    note: 'Hãy xem kỹ phần gia đình, nơi ở và văn bằng mới.',
  })
  const paper = await paperOf(files, today)
  const strength = adds(2, 'strength', '2020', { strength: 'Phân tích số liệu, soạn thảo văn bản' })
  await proposed(person, paper, [adds(1, 'residence', '2026-03', HOME), strength])
  await confirmRecord(officer, { campaignId, seen: (await ownCampaigns(officer)).seen })
  const sent = await proposed(holder, paper, [adds(1, 'residence', '2025-09', HOME)])
  const opinions = (await itemsOf(tx, sent.proposalId)).map(({ id }) => ({ itemId: id, agrees: true, reason: '' }))
  await checkProposal(officer, { ...sent, opinions })
}

const HOME = { current: 'Số 12, đường Hoàng Văn Thụ, phường Bắc Giang, tỉnh Bắc Ninh', phone: '0900 000 000' }

type Paper = NonNullable<Call['upload']>

async function paperOf(files: Files, day: string): Promise<Paper> {
  const bytes = await evidencePdf({
    agency: 'Công an phường',
    title: 'XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ',
    number: '25/XN',
    day: day as never,
    place: 'Bắc Giang',
    lines: ['Văn bản giả định để chạy thử.', `Nơi ở hiện tại: ${HOME.current}.`],
  })
  const name = 'Xác nhận cư trú.pdf'
  return { ...(await files.write(bytes, name)), name }
}

/** Sent with the paper hung on its first line. */
async function proposed(call: Call, paper: Paper, items: readonly ProposalDraftItem[]) {
  const { proposalId } = await startProposal(call, {})
  const { id: paperId } = await attachProposalPaper({ ...call, upload: paper }, { proposalId })
  const hung = items.map((item, at) => (at === 0 ? { ...item, paperId, page: 1 } : item))
  const { version } = await saveProposal(call, { proposalId, version: 1, note: '', items: hung })
  return { proposalId, ...(await submitProposal(call, { proposalId, version })) }
}
