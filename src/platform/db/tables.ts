// Written by `npm run db:types` from the migrated database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: what a jsonb column holds is known by the module that owns it.
export type Json = any

/** Lịch sử sửa đổi — one row per changed row, written by the history trigger */
export interface AuditChange {
  id: GeneratedAlways<number>
  at: Generated<string>
  entry_id: string | null
  account_id: string | null
  table_name: string
  row_key: string | null
  operation: 'insert' | 'update' | 'delete'
  before: ColumnType<Json | null, unknown, unknown>
  after: ColumnType<Json | null, unknown, unknown>
}

/** Nhật ký truy cập — one row per request that is logged: actor, door, outcome */
export interface AuditEntry {
  id: string
  at: string
  account_id: string | null
  door: string
  subject: ColumnType<Json, unknown, unknown>
  scope: string
  address: string | null
  outcome: 'done' | 'refused' | 'failed'
  reason: string | null
  duration_ms: number
}

/** Đợt xếp bậc nghề nghiệp — the resolution by which public employees are placed in career bands, and its days */
export interface BandingCampaign {
  id: Generated<string>
  number: string
  decided_on: string
  issuer: string
  begins_on: string
  ends_on: string
  opened_by: string
  opened_by_name: string
  closed_at: string | null
  version: Generated<number>
}

/** Có mặt — who took part in a session */
export interface CouncilAttendance {
  session_id: string
  member_id: string
  is_present: boolean
  note: Generated<string>
}

/** Hội đồng thẩm định — set up for a round by a decision */
export interface CouncilCouncil {
  id: Generated<string>
  round_id: string
  name: string
  decision_number: string
  decision_day: string
  file_name: string | null
  sha256: string | null
  size: number | null
  media_type: string | null
  tie: Generated<'chair' | 'none'>
  version: Generated<number>
  created_by_name: string
  created_at: string
  majority: Generated<'present' | 'cast'>
  own_unit: Generated<'not-counted' | 'counted'>
}

/** Nội dung đưa ra Hội đồng — one criterion of one unit, in dispute */
export interface CouncilItem {
  id: Generated<string>
  session_id: string
  assessment_id: string
  criterion_id: string
  position: number
  status: Generated<'open' | 'decided' | 'postponed'>
  decided_outcome: 'kept' | 'agreed' | 'corrected' | null
  decided_inputs: ColumnType<Json | null, unknown, unknown>
  decided_points: string | null
  decided_words: Generated<string>
  decided_at: string | null
  version: Generated<number>
  reason: Generated<string>
  is_contested: Generated<boolean>
  carried_from: string | null
  postponed_reason: Generated<string>
  tally: ColumnType<Json | null, unknown, unknown>
  seen: ColumnType<Json | null, unknown, unknown>
  decided_by_name: string | null
}

/** Thành viên Hội đồng — who, with which duty, from when until when */
export interface CouncilMember {
  id: Generated<string>
  council_id: string
  account_id: string
  full_name: string
  position: Generated<string>
  unit_id: number
  duty: 'chair' | 'deputy' | 'member' | 'secretary'
  has_vote: Generated<boolean>
  from_day: string
  until_day: string | null
  left_reason: Generated<string>
}

/** Phiên họp — a meeting, or a round of consent in writing */
export interface CouncilSession {
  id: Generated<string>
  council_id: string
  number: number
  form: 'meeting' | 'writing'
  held_at: string
  ends_at: string | null
  place: Generated<string>
  agenda: Generated<string>
  status: Generated<'planned' | 'open' | 'closed'>
  opened_at: string | null
  closed_at: string | null
  minutes_number: string | null
  conclusion: Generated<string>
  version: Generated<number>
  minutes_state: ColumnType<Json | null, unknown, unknown>
  minutes_sha256: string | null
  closed_by_name: string | null
  signed_file_name: string | null
  signed_sha256: string | null
  signed_media_type: string | null
  signed_by_name: string | null
  signed_at: string | null
}

/** Biểu quyết — what a member holds on a criterion in dispute */
export interface CouncilVote {
  id: Generated<string>
  item_id: string
  member_id: string
  outcome: 'kept' | 'agreed' | 'corrected' | 'abstained'
  inputs: ColumnType<Json | null, unknown, unknown>
  reason: Generated<string>
  voted_at: string
  version: Generated<number>
  seen: ColumnType<Json, unknown, unknown>
  entered_by: string | null
  entered_by_name: string | null
}

/** Cơ quan chủ trì theo thời gian — which body led a task from which day; the first day no longer ends it */
export interface DirectivesCharge {
  id: Generated<string>
  task_id: string
  unit_id: number
  from_day: string
  to_day: Generated<string>
  why: Generated<string>
}

/** Văn bản chỉ đạo — a notice, resolution, plan, directive, decision or letter whose conclusions become tasks */
export interface DirectivesDocument {
  id: Generated<string>
  unit_id: number
  kind: 'notice' | 'resolution' | 'plan' | 'directive' | 'decision' | 'letter'
  number: Generated<string>
  symbol: Generated<string>
  issued_on: string | null
  meeting_on: string | null
  issuer: string
  signer: Generated<string>
  title: Generated<string>
  is_secret: Generated<boolean>
  paper_id: string | null
  paper_version: number | null
  content: Generated<string>
  par_year: number | null
  is_sample: Generated<boolean>
  state: Generated<'draft' | 'registered'>
  version: Generated<number>
  created_at: string
  created_by: string
  created_by_name: string
  changed_at: string
  changed_by_name: string
}

/** Gia hạn — a later day asked for or given, who and why; the old day is kept */
export interface DirectivesExtension {
  id: Generated<string>
  task_id: string
  asked_on: string | null
  asked_by_name: string | null
  reason: string
  wanted_on: string
  old_due_on: string
  is_resumption: Generated<boolean>
  decided_on: string | null
  is_granted: boolean | null
  new_due_on: string | null
  decided_by_name: string | null
  answer: Generated<string>
}

/** Số đo tự tính của nhiệm vụ — the newest value that a module of the program computed, with its working */
export interface DirectivesMeasure {
  task_id: string
  key: string
  state: 'computed' | 'failed'
  as_of: string
  known_at: string
  words: Generated<string>
  working: ColumnType<Json, unknown, unknown>
  rows: ColumnType<Json, unknown, unknown>
  figure: string | null
}

/** Báo cáo định kỳ phải gửi — of a standing duty: for which period, due when */
export interface DirectivesPeriodicReport {
  id: Generated<string>
  task_id: string
  period_from: string
  period_to: string
  due_on: string
}

/** Kết luận, điểm của văn bản — a passage as it stands there, and what comes of it: tasks, or none and why */
export interface DirectivesPoint {
  id: Generated<string>
  document_id: string
  position: number
  label: Generated<string>
  words: string
  page: number | null
  starts_at: number | null
  ends_at: number | null
  outcome: Generated<'open' | 'none' | 'tasks'>
  reason: Generated<string>
  version: Generated<number>
}

/** Tài liệu chứng minh, sản phẩm — a document that proves what was done for a task; with its report once that is made */
export interface DirectivesProof {
  id: Generated<string>
  task_id: string
  report_id: string | null
  document_id: string
  document_version: number
  added_at: string
  added_by_name: string
}

/** Quy định về giao việc — days to accept, reminders, who extends, last days that are days off; each version from a day on, only ever added to */
export interface DirectivesRegulation {
  version: number
  valid_from: string
  ground: Generated<string>
  days_to_accept: number
  remind_before: number[]
  remind_after: number[]
  extended_by: 'giver' | 'province'
  on_day_off: 'stays' | 'next-working-day'
  days_off: Generated<unknown>
  reason: string
  recorded_at: string
  recorded_by: string | null
  recorded_by_name: string
}

/** Báo cáo thực hiện — progress, completion or the report of a period, made on which day, and what the giver said of it */
export interface DirectivesReport {
  id: Generated<string>
  task_id: string
  kind: 'progress' | 'completion' | 'periodic'
  periodic_id: string | null
  words: string
  figure: string | null
  percent: number | null
  reported_on: string
  reported_at: string
  reported_by: string
  reported_by_name: string
  unit_id: number
  outcome: 'accepted' | 'returned' | null
  decided_on: string | null
  decided_by_name: string | null
  answer: Generated<string>
}

/** Số đo chốt theo báo cáo — the measure as it was known when a task was reported, and when the report was confirmed */
export interface DirectivesReportMeasure {
  report_id: string
  moment: 'reported' | 'confirmed'
  task_id: string
  key: string
  as_of: string
  known_at: string
  words: string
  figure: string | null
  working: ColumnType<Json, unknown, unknown>
  rows: ColumnType<Json, unknown, unknown>
  frozen_at: string
}

/** Diễn biến nhiệm vụ — what happened to it, when, by whom, why; only ever added to */
export interface DirectivesStep {
  id: GeneratedAlways<number>
  task_id: string
  step: string
  taken_on: string
  taken_at: string
  taken_by: string
  taken_by_name: string
  words: Generated<string>
}

/** Nhiệm vụ — what a conclusion asks of one lead body, by when, and how far it is; or an order or permission it switches on */
export interface DirectivesTask {
  id: Generated<string>
  document_id: string | null
  point_id: string | null
  parent_id: string | null
  kind: 'dated' | 'dated-by-plan' | 'standing' | 'freeze' | 'permission'
  title: string
  summary: Generated<string>
  measurable_result: Generated<string>
  giver_unit_id: number
  unit_id: number | null
  coordinator_ids: Generated<number[]>
  account_id: string | null
  person_name: Generated<string>
  due_on: string | null
  first_due_on: string | null
  due_basis: Generated<'stated' | 'derived' | 'proposed' | 'none'>
  due_words: Generated<string>
  rhythm: 'month' | 'quarter' | 'half-year' | 'year' | null
  field: Generated<'' | 'organization' | 'staffing' | 'personnel' | 'recruitment' | 'training' | 'evaluation' | 'emulation' | 'inspection' | 'par' | 'directives'>
  measure_key: string | null
  binding: ColumnType<Json | null, unknown, unknown>
  freeze_order_id: string | null
  permission_id: string | null
  plan_document_id: string | null
  replaced_by: string | null
  state: Generated<'draft' | 'issued' | 'accepted' | 'disputed' | 'in-progress' | 'reported' | 'done' | 'in-force' | 'suspended' | 'cancelled' | 'replaced'>
  issued_on: string | null
  accept_by: string | null
  closed_on: string | null
  is_sample: Generated<boolean>
  version: Generated<number>
  created_at: string
  changed_at: string
  changed_by_name: string
  target_figure: string | null
  target_unit: Generated<string>
  target_direction: 'at-least' | 'at-most' | null
  group_id: string | null
}

/** Nhóm cơ quan cùng được giao — a conclusion given to each body of a group: as many tasks as bodies, counted together */
export interface DirectivesTaskGroup {
  id: Generated<string>
  document_id: string
  point_id: string | null
  words: Generated<string>
}

/** Tài liệu — a paper a unit has on file, in one version or several */
export interface DocumentsDocument {
  id: Generated<string>
  unit_id: number
  newest: Generated<number>
  version: Generated<number>
  retired_at: string | null
  retired_by_name: string | null
  retired_reason: string | null
  kept_for: string | null
}

/** Lượt xem — who has read the content of which version, first, last and how often */
export interface DocumentsLook {
  id: Generated<string>
  document_id: string
  ordinal: number
  account_id: string
  person_name: string
  from_unit_id: number | null
  first_at: string
  last_at: string
  times: Generated<number>
}

/** Quyền mở giấy tờ riêng — which doors of other modules see what is kept for a module */
export interface DocumentsOpening {
  permission: string
  kept_for: string
}

/** Phiên bản tài liệu — a file of a document with its title, number and day as they stood; bytes by their SHA-256 in the data folder */
export interface DocumentsVersion {
  id: Generated<string>
  document_id: string
  ordinal: number
  title: string
  number: string | null
  issued_on: string | null
  kind: Generated<'decision' | 'resolution' | 'directive' | 'plan' | 'programme' | 'report' | 'minutes' | 'letter' | 'proposal' | 'notice' | 'guidance' | 'regulation' | 'table' | 'picture' | 'other'>
  file_name: string
  sha256: string
  size: number
  media_type: string
  note: Generated<string>
  added_by: string
  added_by_name: string
  added_at: string
  found_by: GeneratedAlways<string>
  pages: number | null
}

/** So sánh quy định — the last time somebody asked whom a change of law would move, of a unit or of all he sees */
export interface EntitlementComparison {
  id: Generated<string>
  amendment_id: string
  unit_id: number | null
  account_id: string
  run_id: string | null
  law_mark: string
  people: Generated<number>
  asked_at: string
}

/** Chế độ đến hạn — what falls due of a person, on which day, worked out anew when the record or the law changes */
export interface EntitlementDue {
  id: Generated<string>
  record_id: string
  kind: string
  about: string | null
  due_on: string
  act_from: string
  said: ColumnType<Json, unknown, unknown>
}

/** Đề nghị nâng bậc lương trước thời hạn do thành tích — who is proposed in the list of a year, within the quota of the unit that paid him on 31/12 */
export interface EntitlementEarlyProposal {
  id: Generated<string>
  record_id: string
  unit_id: number
  year: number
  ground: string
  proposed_by: string
  proposed_by_name: string
  proposed_at: string
}

/** Người bị ảnh hưởng — what a person is due under the law that holds and under the change, where they differ */
export interface EntitlementMoved {
  id: GeneratedAlways<number>
  comparison_id: string
  record_id: string
  kind: string
  about: string | null
  before: ColumnType<Json | null, unknown, unknown>
  after: ColumnType<Json | null, unknown, unknown>
}

/** Lần tính gần nhất — up to which transaction, and under which law, what falls due is worked out */
export interface EntitlementNoting {
  is_one: Generated<boolean>
  noted_at: string
  law_mark: string
  open_from: string | null
}

/** Dự báo — pay by year and the day of retirement of a person, worked out with what falls due */
export interface EntitlementOutlook {
  record_id: string
  first_year: number
  pay: string[]
  retires_on: string | null
  post_level: string | null
}

/** Người trong gói gửi — one person of a package: sent, accepted, or refused with the reason */
export interface ExchangeDelivery {
  id: Generated<string>
  package_id: string
  record_id: string
  ref: number
  digest: string
  state: Generated<'sent' | 'accepted' | 'refused'>
  answer: string | null
  answered_at: string | null
  answered_by_name: string | null
}

/** Lần tính gần nhất — up to which recording people are held against the structure */
export interface ExchangeNoting {
  is_one: Generated<boolean>
  noted_at: string
  open_from: string | null
}

/** Gói gửi — people delivered at once to another program, as one file that is never made again */
export interface ExchangePackage {
  id: Generated<string>
  unit_id: number
  made_at: string
  made_by_name: string
  people: number
  sha256: string
  size: number
}

/** Tệp nhận — a file of people from another program, on its way into the records */
export interface ExchangePeopleImport {
  id: Generated<string>
  unit_id: number
  file_name: string
  sha256: string
  size: number
  people: number
  sent_by_name: string
  sent_at: string
  run_id: string | null
  recording_id: number | null
  recorded: number | null
  recorded_by_name: string | null
  recorded_at: string | null
  undone_by_name: string | null
  undone_at: string | null
  undone_because: string | null
  supplemented: Generated<number>
}

/** Kết quả kiểm tra — a person as he would go out: the digest of his entry, and what is wrong or lacks in it, worked out anew when the record changes */
export interface ExchangePersonCheck {
  record_id: string
  digest: string
  errors: number
  lacking: number
  notes: number
  findings: ColumnType<Json, unknown, unknown>
}

/** Bản sao toàn bộ — every record, decision and file within reach of whoever asked, as one archive; its bytes go when it is removed */
export interface ExchangeWholeCopy {
  id: Generated<string>
  unit_id: number
  account_id: string
  asked_by_name: string
  asked_at: string
  run_id: string
  made_at: string | null
  sha256: string | null
  size: number | null
  people: number | null
  files: number | null
  removed_at: string | null
  removed_by_name: string | null
}

/** Tài khoản — a person who may sign in; ended, never deleted */
export interface IdentityAccount {
  id: Generated<string>
  user_name: string
  full_name: string
  unit_id: number | null
  email: string | null
  password_hash: string | null
  password_changed_at: string | null
  must_change_password: Generated<boolean>
  valid_from: Generated<string>
  valid_to: string | null
  created_at: Generated<string>
  version: Generated<number>
}

/** Lần thử đăng nhập sai — failures by account and by address, for the growing delay */
export interface IdentityAttempt {
  key: string
  failures: Generated<number>
  last_failed_at: string | null
  touched_at: string
}

/** Mật khẩu phổ biến — folded forms that no password may have */
export interface IdentityCommonPassword {
  word: string
}

/** Tài khoản mẫu — offered on the sign-in page; filled by the demo alone, empty in production */
export interface IdentityDemoAccount {
  user_name: string
  full_name: string
  role: string
  unit_name: string
  password: string
  ordinal: number
}

/** Giao vai trò — who holds which role where, from when to when */
export interface IdentityGrant {
  id: Generated<string>
  account_id: string
  role: string
  unit_id: number | null
  with_below: Generated<boolean>
  valid_from: string
  valid_to: string | null
  granted_by: string | null
  reason: string | null
  ended_by: string | null
  end_reason: string | null
  created_at: Generated<string>
}

/** Đường dẫn dùng một lần — invitation or reset by which a person sets his password */
export interface IdentityOneTimeLink {
  id: Generated<string>
  account_id: string
  kind: 'invitation' | 'reset'
  token_hash: Buffer
  created_at: string
  created_by: string | null
  expires_at: string
  used_at: string | null
  revoked_at: string | null
}

/** Quyền — a permission as doors name it, with its Vietnamese name */
export interface IdentityPermission {
  key: string
  name: string
}

/** Vai trò — a named set of permissions */
export interface IdentityRole {
  key: string
  name: string
  description: Generated<string>
  for_units: boolean
  ordinal: Generated<number>
}

/** Quyền của vai trò — what a role may do */
export interface IdentityRolePermission {
  role: string
  permission: string
}

/** Phiên đăng nhập — a signed-in browser; the token itself is nowhere kept */
export interface IdentitySession {
  id: Generated<string>
  token_hash: Buffer
  account_id: string
  created_at: Generated<string>
  last_seen_at: Generated<string>
  expires_at: string
  ended_at: string | null
  address: string | null
  device: string | null
}

/** Nguyên nhân mất điểm — the office's own list; plans choose from it and say more in words */
export interface ImprovementCause {
  id: Generated<string>
  name: string
  position: number
  is_retired: Generated<boolean>
  version: Generated<number>
}

/** Công sức ước tính — what winning the points of a criterion would cost the unit, in the unit's own measure */
export interface ImprovementEffort {
  unit_id: number
  criterion_id: string
  effort: number
  version: Generated<number>
  edited_at: string
  edited_by_name: string
  inputs: ColumnType<Json | null, unknown, unknown>
}

/** Tài liệu chứng minh tiến độ — a document of the unit that proves what was done for a lost point */
export interface ImprovementEvidence {
  id: Generated<string>
  lost_point_id: string
  document_id: string
  document_version: number
  added_at: string
  added_by_name: string
}

/** Điểm mất — one criterion (none: penalty) of one unit: points, cause, who mends it, until when, how far it is */
export interface ImprovementLostPoint {
  id: Generated<string>
  plan_id: string
  criterion_id: string | null
  position: number
  code: string
  title: string
  area: string
  max_points: string
  points: string
  lost: string
  standing: 'new' | 'partly' | 'again' | 'unknown'
  previous_id: string | null
  came_out: 'regained' | 'partly' | 'again' | 'unknown' | null
  came_out_lost: string | null
  cause_id: string | null
  cause_words: Generated<string>
  body: Generated<string>
  account_id: string | null
  person_name: Generated<string>
  remedy: Generated<string>
  due_on: string | null
  state: Generated<'open' | 'doing' | 'done'>
  percent: Generated<number>
  done_on: string | null
  version: Generated<number>
  edited_at: string | null
  edited_by_name: string | null
}

/** Kế hoạch khắc phục điểm mất — of one unit, for what a published ranking took from it */
export interface ImprovementPlan {
  id: Generated<string>
  round_id: string
  block_name: string
  publication_id: string
  year: number
  unit_id: number
  unit_name: string
  status: Generated<'drafting' | 'proposed' | 'approved'>
  proposed_at: string | null
  proposed_by_name: string | null
  approved_at: string | null
  approved_by_name: string | null
  return_reason: Generated<string>
  version: Generated<number>
}

/** Tiến độ khắc phục — what was done for a lost point, when, said by whom */
export interface ImprovementProgress {
  id: Generated<string>
  lost_point_id: string
  noted_at: string
  noted_by_name: string
  state: 'open' | 'doing' | 'done'
  percent: number
  words: string
}

/** Danh sách nhập — a list of people somebody brought: kept as sent, tried, recorded as one, taken back as one */
export interface IntakePeopleList {
  id: Generated<string>
  unit_id: number
  file_name: string
  sha256: string
  size: number
  sent_by_name: string
  sent_at: string
  reading: ColumnType<Json, unknown, unknown>
  version: Generated<number>
  run_id: string | null
  recording_id: number | null
  recorded_by_name: string | null
  recorded_at: string | null
  summary: ColumnType<Json | null, unknown, unknown>
  undone_by_name: string | null
  undone_at: string | null
  undone_because: string | null
}

/** Cách ghi đã nhớ — what somebody said a heading or the words of a cell mean, for the lists of his unit */
export interface IntakeWording {
  id: GeneratedAlways<number>
  unit_id: number
  kind: 'heading' | 'cell'
  column_key: Generated<string>
  written: string
  means: string
  said_by_name: string
  said_at: string
}

/** Việc chạy nền — one row per task asked for: progress, outcome, last error */
export interface JobsRun {
  id: Generated<string>
  task: string
  label: string
  account_id: string | null
  state: Generated<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>
  done: Generated<number>
  total: number | null
  attempts: Generated<number>
  last_error: string | null
  answer: ColumnType<Json | null, unknown, unknown>
  created_at: Generated<string>
  started_at: string | null
  ended_at: string | null
  schedule: string | null
}

/** Sửa đổi quy định — provisions of one document, entered by one and switched on by another */
export interface LawAmendment {
  id: Generated<string>
  area: string
  title: string
  status: Generated<'draft' | 'in_force' | 'withdrawn'>
  version: Generated<number>
  entered_by: string
  entered_by_name: string
  entered_at: string
  switched_on_by: string | null
  switched_on_by_name: string | null
  switched_on_at: string | null
  withdrawn_by_name: string | null
  withdrawn_at: string | null
  withdrawn_because: string | null
}

/** Cho phép vận dụng — an older text that holds on for some units, by a local document */
export interface LawPermission {
  id: Generated<string>
  number: string
  point: Generated<string>
  issued_on: string
  issuer: string
  title: string
  kept_text: string
  area: string | null
  rule: string | null
  subject: string | null
  held_on: string | null
  scope_id: number
  levels: Generated<string[]>
  first_day: string
  last_day: string | null
  withdrawn_on: string | null
  withdrawn_by: string | null
  withdrawn_because: string | null
  note: Generated<string>
  version: Generated<number>
  changed_by_name: string
  changed_at: string
  chosen_ids: Generated<number[]>
}

/** Quy định có hiệu lực — what an amendment sets in figures, with the days it holds and its article */
export interface LawProvision {
  id: GeneratedAlways<number>
  amendment_id: string
  rule: string
  subject: Generated<string>
  valid_from: string
  valid_to: string | null
  value: ColumnType<Json, unknown, unknown>
  article: string
}

/** Phiên bản quy tắc — a rule, the days on which it holds, its article, who confirmed it */
export interface LawRuleVersion {
  id: Generated<string>
  name: string
  title: string
  content: string
  valid_from: string
  valid_to: Generated<string>
  selected_by: 'year-rated' | 'decision' | 'effect' | 'notice' | 'act-checked'
  article: string
  source: string
  confirmed_by: string | null
  confirmed_on: string | null
  confirmation_note: string | null
}

/** Thư — the notices of one person gathered into one e-mail */
export interface NoticesLetter {
  id: Generated<string>
  account_id: string
  written_at: string
  attempts: Generated<number>
  next_attempt_at: string | null
  sent_at: string | null
  last_error: string | null
}

/** Thông báo — what one person is told, once; never deleted: it shows that he was told */
export interface NoticesNotice {
  id: Generated<string>
  account_id: string
  key: string
  kind: 'deadline' | 'task' | 'result' | 'message'
  title: string
  body: string
  path: string
  is_urgent: Generated<boolean>
  created_at: string
  read_at: string | null
  letter_id: string | null
}

/** Lựa chọn nhận thông báo — whether a person wants letters; without a row he does */
export interface NoticesPreference {
  account_id: string
  by_email: boolean
  updated_at: string
}

/** Lần bị chặn, được ngoại lệ — what an order stopped or let through by an exception */
export interface OrganizationFreezeAttempt {
  id: Generated<string>
  order_id: string
  exception_id: string | null
  proposal_id: string
  title: string
  unit_id: number | null
  unit_name: string
  level: string
  kind: string
  decided_on: string
  outcome: 'refused' | 'excepted'
  account_id: string
  person_name: string
  at: string
}

/** Ngoại lệ — one event that an order lets through, with its reason and who approved it */
export interface OrganizationFreezeException {
  id: Generated<string>
  order_id: string
  unit_id: number
  level: string
  kind: string
  what: string
  reason: string
  approver: string
  decision_number: string
  decided_on: string
  withdrawn_reason: string | null
  version: Generated<number>
  changed_by_name: string
  changed_at: string
}

/** Lệnh tạm dừng — kinds of event not to be decided for levels of unit below one unit, from a day */
export interface OrganizationFreezeOrder {
  id: Generated<string>
  number: string
  issued_on: string
  issuer: string
  title: string
  scope_id: number
  levels: string[]
  kinds: string[]
  first_day: string
  last_day: string | null
  lifted_on: string | null
  lift_basis: string | null
  lift_reason: string | null
  note: Generated<string>
  is_sample: Generated<boolean>
  version: Generated<number>
  changed_by_name: string
  changed_at: string
  point: Generated<string>
  workers: Generated<string[]>
}

/** Đơn vị tiếp nhận — who keeps the papers, sheets and records of a unit that ended */
export interface OrganizationKeeper {
  unit_id: number
  keeper_id: number
  since: string
  version: Generated<number>
}

/** Lần ghi — one time of writing: who, when and why; nothing written is ever lost */
export interface OrganizationRecording {
  id: GeneratedAlways<number>
  at: string
  account_id: string
  kind: 'load' | 'event' | 'correction' | 'facts' | 'import' | 'undo'
  note: string | null
  undoes: number | null
}

/** Kế tục — which unit follows which by an event, whole or in part */
export interface OrganizationSuccession {
  id: Generated<string>
  event_id: string
  from_id: number
  to_id: number
  coverage: Generated<'full' | 'partial'>
}

/** Cơ quan, đơn vị — identity alone; everything that can change is a version */
export interface OrganizationUnit {
  id: GeneratedAlways<number>
  created_at: Generated<string>
}

/** Sự kiện tổ chức — merge, split, dissolve, rename …, with its legal basis */
export interface OrganizationUnitEvent {
  id: string
  day: string
  kind: string
  legal_basis: string | null
  note: string | null
  source: string | null
  decided_on: string | null
  issuer: string | null
  recorded_by: number
  undone_by: number | null
}

/** Bên của sự kiện — units before and after an event */
export interface OrganizationUnitEventParty {
  id: Generated<string>
  event_id: string
  side: 'before' | 'after'
  unit_id: number
}

/** Số liệu, đặc điểm của đơn vị — an amount or words, valid for a time, as known for a time; rules/facts.ts lists which */
export interface OrganizationUnitFact {
  id: Generated<string>
  unit_id: number
  fact: string
  amount: number | null
  words: string | null
  valid_from: string
  valid_to: Generated<string>
  recorded_from: string
  recorded_to: Generated<string>
  legal_basis: string | null
  source: string | null
  recorded_by: number
  closed_by: number | null
}

/** Nhập danh mục — a list of units somebody brought: kept as sent, tried, recorded as one, taken back as one */
export interface OrganizationUnitImport {
  id: Generated<string>
  file_name: string
  sha256: string
  size: number
  media_type: string
  sent_by_name: string
  sent_at: string
  reading: ColumnType<Json, unknown, unknown>
  version: Generated<number>
  recording_id: number | null
  recorded_by_name: string | null
  recorded_at: string | null
  summary: ColumnType<Json | null, unknown, unknown>
}

/** Phiên bản đơn vị — name, kind, code and parent for a time (valid), as known for a time (recorded) */
export interface OrganizationUnitVersion {
  id: Generated<string>
  unit_id: number
  code: string | null
  level: 'province' | 'district' | 'commune' | 'department' | 'branch' | 'division' | 'service' | 'village'
  kind: string
  name: string
  full_name: string
  parent_id: number | null
  valid_from: string
  valid_to: Generated<string>
  recorded_from: string
  recorded_to: Generated<string>
  legal_basis: string | null
  confidence: Generated<'confirmed' | 'statutory' | 'inferred' | 'unconfirmed'>
  source: string | null
  seat: string | null
  is_reference: Generated<boolean>
  event_id: string | null
  recorded_by: number
  closed_by: number | null
}

/** Duyệt điểm thưởng, điểm trừ — the head's word on what the unit claims, of the counts it names */
export interface ParAdjustmentReview {
  id: Generated<string>
  assessment_id: string
  outcome: 'approved' | 'sent-back'
  comment: Generated<string>
  bonus: number[]
  penalty: number[]
  reviewed_by: string
  reviewed_by_name: string
  reviewed_at: string
  version: Generated<number>
}

/** Điểm thẩm định — agreed or corrected inputs of one criterion, with the reason */
export interface ParAppraisal {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  outcome: 'agreed' | 'corrected' | 'kept'
  inputs: ColumnType<Json | null, unknown, unknown>
  not_applicable: Generated<boolean>
  points: string | null
  reason: Generated<string>
  entry_version: number
  version: Generated<number>
  appraised_by: string
  appraised_by_name: string
  appraised_at: string
  stage: Generated<'first' | 'second' | 'council'>
  explanation_version: Generated<number>
  evidence_seen: ColumnType<Json, unknown, unknown>
  decision_number: string | null
}

/** Phiếu tự đánh giá — the sheet of one unit in one round */
export interface ParAssessment {
  id: Generated<string>
  round_id: string
  block_id: string
  unit_id: number
  unit_name: string
  status: Generated<'draft' | 'submitted' | 'returned' | 'appraised' | 'explained' | 'settled' | 'published' | 'left'>
  submitted_at: string | null
  submitted_by_name: string | null
  return_reason: string | null
  returned_at: string | null
  appraised_at: string | null
  self_bonus: Generated<number[]>
  self_penalty: Generated<number[]>
  appraised_bonus: number[] | null
  appraised_penalty: number[] | null
  adjustment_version: Generated<number>
  adjustment_reason: Generated<string>
  adjusted_by_name: string | null
  adjusted_at: string | null
  reopen_reason: string | null
  reopened_by_name: string | null
  reopened_at: string | null
  left_cause: 'absent' | 'ended' | null
  left_reason: string | null
  left_by_name: string | null
  left_at: string | null
  explained_at: string | null
  explained_by_name: string | null
  settled_at: string | null
  settled_by_name: string | null
  region: string | null
}

/** Phân công — who inside the unit, or which room, scores a criterion and by when */
export interface ParAssignment {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  account_id: string | null
  person_name: string | null
  room: string | null
  due_on: string | null
  note: Generated<string>
  assigned_by_name: string
  assigned_at: string
  version: Generated<number>
}

/** Bộ tiêu chí — a criteria set of one year and one level */
export interface ParCriteriaSet {
  id: Generated<string>
  name: string
  year: number
  level: 'department' | 'district' | 'commune' | 'ward' | 'province' | 'public-service-unit' | 'vertical-agency'
  status: Generated<'draft' | 'issued'>
  total_points: string
  survey_points: string
  is_model: boolean
  warning: Generated<string>
  legal_basis: Generated<string>
  decision_number: string | null
  decision_day: string | null
  adjustments: ColumnType<Json, unknown, unknown>
  issued_at: string | null
  created_at: Generated<string>
  version: Generated<number>
  based_on: string | null
  decision_file_name: string | null
  decision_file_sha256: string | null
  decision_media_type: string | null
  saved_by_name: string | null
  saved_at: string | null
}

/** Lĩnh vực, tiêu chí, tiêu chí thành phần — a node of the tree; a leaf carries its scoring */
export interface ParCriterion {
  id: Generated<string>
  set_id: string
  parent_id: string | null
  code: string
  position: number
  kind: 'area' | 'criterion' | 'subcriterion'
  title: string
  max_points: string
  assessed_by: 'self' | 'survey' | 'external' | 'system' | 'mixed'
  scoring: ColumnType<Json | null, unknown, unknown>
  may_be_not_applicable: Generated<boolean>
  data_source: string | null
  evidence: ColumnType<Json, unknown, unknown>
  appraising_body: string | null
  legal_basis: Generated<string>
  fact: ColumnType<Json | null, unknown, unknown>
}

/** Đối chiếu tiêu chí — which node of an earlier set a node grew from; years are compared along it */
export interface ParCriterionMapping {
  id: Generated<string>
  set_id: string
  from_id: string | null
  to_id: string | null
  kind: 'kept' | 'split' | 'merged' | 'new' | 'dropped'
}

/** Điểm tự chấm — inputs of a unit for one criterion, and the points the rule gives */
export interface ParEntry {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  inputs: ColumnType<Json | null, unknown, unknown>
  not_applicable: Generated<boolean>
  not_applicable_reason: Generated<string>
  note: Generated<string>
  points: string | null
  version: Generated<number>
  updated_by: string
  updated_by_name: string
  updated_at: string
  fact_value_id: string | null
  objection: Generated<string>
}

/** Tài liệu kiểm chứng — a document that proves what was entered for a criterion */
export interface ParEvidence {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  document_id: string
  pages: Generated<string>
  added_by_name: string
  added_at: string
  hand: Generated<'self' | 'explanation'>
  document_version: Generated<number>
}

/** Không áp dụng — a node, and all below it, that does not apply to one unit, with who approved it */
export interface ParExemption {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  reason: string
  approved_by: string
  approved_by_name: string
  approved_at: string
}

/** Giải trình — the unit accepts the appraisal of a criterion or contests it, with words, inputs it holds to, papers */
export interface ParExplanation {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  accepted: boolean
  text: Generated<string>
  inputs: ColumnType<Json | null, unknown, unknown>
  appraisal_version: number
  evidence_seen: ColumnType<Json, unknown, unknown>
  version: Generated<number>
  explained_by: string
  explained_by_name: string
  explained_at: string
  sent_at: string | null
}

/** Gia hạn — longer for one unit in one stage; those taken back, or followed by another, stay written down */
export interface ParExtension {
  id: Generated<string>
  assessment_id: string
  stage: 'self-assessment' | 'explanation'
  extended_to: string
  reason: string
  extended_by_name: string
  extended_at: string
  withdrawn_reason: string | null
  withdrawn_by_name: string | null
  withdrawn_at: string | null
}

/** Số liệu tự tính — when a source was last asked of one unit and time, and what it last said */
export interface ParFact {
  id: Generated<string>
  unit_id: number
  key: string
  period_from: string
  period_to: string
  as_of: string
  asked_at: string
  failure: string | null
  value_id: string | null
}

/** Số liệu tự tính khi khóa phiếu — figure, working and rows as they were known when the sheet was sent */
export interface ParFactSnapshot {
  id: Generated<string>
  assessment_id: string
  submission_id: string
  criterion_id: string
  key: string
  said: 'taken' | 'objected' | 'by-hand'
  objection: Generated<string>
  failure: string | null
  as_of: string | null
  known_at: string | null
  numerator: number | null
  denominator: number | null
  others: ColumnType<Json, unknown, unknown>
  when_none: string | null
  working: ColumnType<Json, unknown, unknown>
  rows: ColumnType<Json, unknown, unknown>
  rows_total: number
  evidence: ColumnType<Json, unknown, unknown>
}

/** Giá trị của số liệu tự tính — what a source said, with working and rows; a new row only when it says something else */
export interface ParFactValue {
  id: Generated<string>
  fact_id: string
  as_of: string
  known_at: string
  numerator: number
  denominator: number | null
  others: ColumnType<Json, unknown, unknown>
  when_none: 'full' | 'not-applicable' | null
  working: ColumnType<Json, unknown, unknown>
  rows: ColumnType<Json, unknown, unknown>
  rows_total: number
  evidence: ColumnType<Json, unknown, unknown>
}

/** Lịch sử một tay chấm — what a hand said of a criterion before it said something else */
export interface ParHandHistory {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  hand: 'self' | 'first' | 'explanation' | 'second' | 'council'
  version: number
  state: ColumnType<Json, unknown, unknown>
  said_by_name: string
  said_at: string
  replaced_at: string
}

/** Giá trị nhập từ ngoài — a survey or external percentage for one unit and criterion */
export interface ParImportedValue {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  percent: string
  points: string
  source: string
  imported_by_name: string
  imported_at: string
  origin: Generated<'table' | 'survey' | 'snapshot' | 'person'>
  origin_id: string | null
  as_of: string | null
  version: Generated<number>
  reason: Generated<string>
  raw_value: string | null
  raw_of: string | null
  document_id: string | null
  document_version: number | null
  pages: Generated<string>
  error: string | null
}

/** Trao đổi — a word of the unit or of the appraiser on one criterion */
export interface ParMessage {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  text: string
  side: 'unit' | 'appraiser'
  written_by: string
  written_by_name: string
  written_at: string
}

/** Đã đọc trao đổi — up to which message a person has read; both sides see it */
export interface ParMessageRead {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  account_id: string
  account_name: string
  message_id: string
  read_at: string
}

/** Công bố — the frozen ranking of one block */
export interface ParPublication {
  id: Generated<string>
  round_id: string
  year: number
  round_name: string
  block_name: string
  position: number
  is_model: boolean
  is_sample: boolean
  decision_number: string
  decision_day: string
  published_at: string
  published_by_name: string
  areas: ColumnType<Json, unknown, unknown>
  results: ColumnType<Json, unknown, unknown>
  inside: ColumnType<Json, unknown, unknown>
  frozen: ColumnType<Json, unknown, unknown>
  sha256: string
  left_units: ColumnType<Json, unknown, unknown>
  rules: ColumnType<Json, unknown, unknown>
  result: GeneratedAlways<Json | null>
  criteria: GeneratedAlways<Json | null>
  rank_bands: ColumnType<Json, unknown, unknown>
  corrects: string | null
  correction_reason: string | null
  consequences: ColumnType<Json | null, unknown, unknown>
}

/** Gói kiểm chứng — inputs, figures, sums and signature of one publication */
export interface ParPublicationBundle {
  publication_id: string
  format: number
  zip: Buffer
  sums: string
  fingerprint: string
}

/** Duyệt của lãnh đạo — the head's word on one criterion, of the state it names */
export interface ParReview {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  outcome: 'approved' | 'sent-back'
  comment: Generated<string>
  entry_version: number
  evidence_seen: ColumnType<Json, unknown, unknown>
  reviewed_by: string
  reviewed_by_name: string
  reviewed_at: string
  version: Generated<number>
}

/** Kỳ đánh giá — the evaluation of one year */
export interface ParRound {
  id: Generated<string>
  year: number
  name: string
  frame_day: string
  status: Generated<'open' | 'published'>
  version: Generated<number>
  opened_at: Generated<string>
  period_from: string
  period_to: string
  consolidating_unit_id: number | null
  substitute_unit_id: number | null
  head_review: Generated<boolean>
  signed_sheet: Generated<'optional' | 'required'>
  council_since: string | null
}

/** Khối — units ranked together under one criteria set */
export interface ParRoundBlock {
  id: Generated<string>
  round_id: string
  set_id: string
  name: string
  position: number
  with_survey: Generated<boolean>
  tie_rule: 'shared' | 'ordinal'
  tie_order: Generated<string[]>
  bands: ColumnType<Json, unknown, unknown>
  decimals: Generated<number>
  head_bands: ColumnType<Json, unknown, unknown>
  weight_range: Generated<number>
}

/** Cơ quan thẩm định — the unit that a body named in the sets is in this round */
export interface ParRoundBody {
  id: Generated<string>
  round_id: string
  body: string
  unit_id: number
}

/** Thời hạn — when a stage of the round opens and closes */
export interface ParRoundWindow {
  id: Generated<string>
  round_id: string
  stage: 'self-assessment' | 'appraisal' | 'explanation' | 'second-appraisal' | 'publication'
  opens_at: string
  closes_at: string
}

/** Lập bộ tiêu chí từ tệp — an office's own table, kept as it was sent */
export interface ParSetImport {
  id: Generated<string>
  file_name: string
  sha256: string
  size: number
  media_type: string
  sent_by: string
  sent_by_name: string
  sent_at: string
  set_id: string | null
  taken_at: string | null
}

/** Ký phiếu — the sheet as it was drawn up for the head's signature, and the signed one, bound to that state */
export interface ParSigning {
  id: Generated<string>
  assessment_id: string
  state: ColumnType<Json, unknown, unknown>
  state_sha256: string
  drawn_up_at: string
  drawn_up_by_name: string
  document_id: string | null
  document_version: number | null
  attached_by_name: string | null
  attached_at: string | null
}

/** Lần gửi — what was sent, word for word, with its sheet as PDF and the signed one */
export interface ParSubmission {
  id: Generated<string>
  assessment_id: string
  number: number
  submitted_at: string
  submitted_by: string
  submitted_by_name: string
  state: ColumnType<Json, unknown, unknown>
  state_sha256: string
  sheet_sha256: string | null
  sheet_size: number | null
  signed_document_id: string | null
  signed_document_version: Generated<number>
  drawn_up_at: string
}

/** Yêu cầu bổ sung — what the unit is to mend in one criterion; of the return at that moment */
export interface ParSupplement {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  words: string
  asked_by_name: string
  asked_at: string
}

/** Lịch sử giá trị nhập từ ngoài — what a value was before another took its place, or it was taken away */
export interface ParValueHistory {
  id: Generated<string>
  assessment_id: string
  criterion_id: string
  state: ColumnType<Json, unknown, unknown>
  replaced_at: string
  replaced_by_name: string
  is_removed: boolean
}

/** Đợt rà soát hồ sơ — each person of its units confirms the own record or proposes what to change, until a day */
export interface PersonnelCampaign {
  id: Generated<string>
  title: string
  year: number
  opened_on: string
  deadline: string
  note: Generated<string>
  opened_by: string
  opened_by_name: string
  reminded_at: string | null
  closed_at: string | null
  version: Generated<number>
}

/** Hồ sơ trong đợt rà soát — people asked one by one, wherever they are managed since */
export interface PersonnelCampaignRecord {
  campaign_id: string
  record_id: string
}

/** Cơ quan trong đợt rà soát — the managing units whose people are asked */
export interface PersonnelCampaignUnit {
  campaign_id: string
  unit_id: number
}

/** Xác nhận rà soát — the person’s own word on the record in a campaign */
export interface PersonnelConfirmation {
  id: Generated<string>
  campaign_id: string
  record_id: string
  outcome: 'correct' | 'proposed'
  proposal_id: string | null
  seen_recording: number | null
  given_by: string
  given_at: string
}

/** Quyết định — the paper that makes facts true: number, day, signer, issuing body, and the file of it */
export interface PersonnelDecision {
  id: Generated<string>
  unit_id: number
  number: string
  decided_on: string
  issuer: string
  signer: string | null
  about: Generated<string>
  document_id: string | null
  version: Generated<number>
  sensitivity: Generated<'ordinary' | 'discipline' | 'background' | 'health' | 'family' | 'party'>
  file_loaded_by: number | null
}

/** Hồ sơ hủy — files of one unit whose time has passed: proposed for disposal, decided with minutes, carried out by another hand */
export interface PersonnelDisposal {
  id: Generated<string>
  unit_id: number
  reason: string
  status: Generated<'proposed' | 'decided' | 'done' | 'refused' | 'withdrawn'>
  proposed_by: string
  proposed_by_name: string
  proposed_at: string
  number: string | null
  decided_on: string | null
  issuer: string | null
  minutes_sha256: string | null
  minutes_name: string | null
  minutes_type: string | null
  decided_by: string | null
  decided_by_name: string | null
  ended_by: string | null
  ended_by_name: string | null
  ended_at: string | null
  answer: Generated<string>
  version: Generated<number>
}

/** Hồ sơ trong lần hủy — whose file, closed when, due by which row; all that stays of it */
export interface PersonnelDisposalFile {
  disposal_id: string
  record_id: string
  full_name: string
  closed_on: string
  due_on: string
  basis: string
}

/** Sự kiện — what a decision or a declaration does to a record: lines of parts from a day on */
export interface PersonnelEvent {
  id: Generated<string>
  event_id: string
  record_id: string
  kind: string
  effective_on: string
  effects: ColumnType<Json, unknown, unknown>
  sensitivity: Generated<'ordinary' | 'discipline' | 'background' | 'health' | 'family' | 'party'>
  standing: 'unverified' | 'declared' | 'verified' | 'disputed'
  decision_id: string | null
  document_id: string | null
  page: number | null
  note: string | null
  recorded_from: string
  recorded_to: Generated<string>
  recorded_by: number
  closed_by: number | null
  said: ColumnType<Json | null, unknown, unknown>
  paper_id: string | null
}

/** Phiếu chuyển hồ sơ — the file of a person on its way from one managing unit to another */
export interface PersonnelHandover {
  id: Generated<string>
  record_id: string
  from_unit_id: number
  to_unit_id: number
  event_id: string
  decision_id: string | null
  since: string
  full_name: string
  born_on: string | null
  staff_number: string | null
  state_before: 'draft' | 'declared' | 'certified' | 'in_use'
  status: Generated<'open' | 'sent' | 'returned' | 'received' | 'void'>
  note: Generated<string>
  opened_at: string
  sent_at: string | null
  sent_by: string | null
  sent_by_name: string | null
  received_at: string | null
  received_by_name: string | null
  answer: Generated<string>
  version: Generated<number>
}

/** Dòng phiếu chuyển — one paper on the sheet: there, or named as missing; and whether it came */
export interface PersonnelHandoverItem {
  handover_id: string
  number: number
  component: string | null
  title: string
  sheets: number | null
  is_original: Generated<boolean>
  is_missing: Generated<boolean>
  note: Generated<string>
  has_come: boolean | null
}

/** Dòng hồ sơ — one dated fact of a part of a record, valid for a time, as known for a time; worked out from the events */
export interface PersonnelLine {
  id: Generated<string>
  record_id: string
  event_row: string
  part: string
  slot: Generated<string>
  code: string | null
  unit_id: number | null
  number: number | null
  valid_from: string
  valid_to: Generated<string>
  is_state: boolean
  data: ColumnType<Json, unknown, unknown>
  sensitivity: Generated<'ordinary' | 'discipline' | 'background' | 'health' | 'family' | 'party'>
  recorded_from: string
  recorded_to: Generated<string>
  recorded_by: number
  closed_by: number | null
}

/** Gộp hồ sơ — one record taken into another: which is kept, what was chosen where they differ, who proposed and who reviewed */
export interface PersonnelMerge {
  id: Generated<string>
  kept_id: string
  gone_id: string
  choices: ColumnType<Json, unknown, unknown>
  reason: string
  state: Generated<'proposed' | 'refused' | 'done' | 'undone'>
  seen: number
  proposed_by: string
  proposed_by_name: string
  proposed_at: string
  reviewed_by_name: string | null
  reviewed_at: string | null
  answer: string | null
  recording_id: number | null
  undone_by_name: string | null
  undone_at: string | null
  undone_reason: string | null
  paper_ids: Generated<string[]>
  account_id: string | null
  version: Generated<number>
  proposal_ids: Generated<string[]>
  handovers: ColumnType<Json, unknown, unknown>
}

/** Giấy tờ còn thiếu — a paper a file lacks, since when, and who owes it */
export interface PersonnelMissingPaper {
  id: Generated<string>
  record_id: string
  component: string
  period: number | null
  event_id: string | null
  owes: 'person' | 'hr' | 'unit' | 'using-unit'
  due_on: string
  law: string
  sensitivity: Generated<'ordinary' | 'discipline' | 'background' | 'health' | 'family' | 'party'>
}

/** Chữ trong tên — every word of the names in the records, without accents */
export interface PersonnelNameWord {
  word: string
}

/** Quyền mở phần nhạy cảm — which sensitive parts of a record the doors of a permission open */
export interface PersonnelOpening {
  permission: string
  sensitivity: 'discipline' | 'background' | 'health' | 'family' | 'party'
}

/** Giấy tờ của hồ sơ — a paper of the file of one person, of a component, on paper or scanned as well */
export interface PersonnelPaper {
  id: Generated<string>
  record_id: string
  component: string
  period: number | null
  event_id: string | null
  title: string
  number: string | null
  dated_on: string | null
  sheets: number | null
  page_from: number | null
  page_to: number | null
  received_on: string
  note: string | null
  sensitivity: Generated<'ordinary' | 'discipline' | 'background' | 'health' | 'family' | 'party'>
  added_by: string
  added_by_name: string
  added_at: string
  withdrawn_at: string | null
  withdrawn_by_name: string | null
  withdrawn_reason: string | null
  scan_sha256: string | null
  scan_name: string | null
  scan_type: string | null
  loaded_by: number | null
}

/** Ảnh hồ sơ — every photo a record ever had, so that a past day shows the face of that day; which holds when is a line */
export interface PersonnelPhoto {
  id: Generated<string>
  record_id: string
  sha256: string
  media_type: 'image/jpeg' | 'image/png'
  loaded_by: number | null
}

/** Ngày đã cập nhật — up to which day what was decided ahead has been put on the records */
export interface PersonnelProjection {
  is_only: Generated<boolean>
  through: string
}

/** Đề nghị cập nhật hồ sơ — what a person proposes to add to, correct in or take out of the own record */
export interface PersonnelProposal {
  id: Generated<string>
  record_id: string
  campaign_id: string | null
  status: Generated<'draft' | 'submitted' | 'returned' | 'checked' | 'decided' | 'withdrawn'>
  note: Generated<string>
  proposed_by: string
  proposed_by_name: string
  saved_at: string
  submitted_at: string | null
  version: Generated<number>
}

/** Mục đề nghị — one line proposed to be added, corrected, ended or taken out, with the verdict on it */
export interface PersonnelProposalItem {
  id: Generated<string>
  proposal_id: string
  key: number
  part: string
  change: ColumnType<Json, unknown, unknown>
  sensitivity: 'ordinary' | 'discipline' | 'background' | 'health' | 'family' | 'party'
  paper_id: string | null
  page: number | null
  basis: ColumnType<Json | null, unknown, unknown>
  authority: 'head' | 'department' | null
  verdict: Generated<'pending' | 'checked' | 'approved' | 'refused' | 'lapsed' | 'withdrawn'>
  reason: string | null
  checked_by: string | null
  checked_by_name: string | null
  checked_at: string | null
  decided_by: string | null
  decided_by_name: string | null
  decided_at: string | null
  recording_id: number | null
}

/** Giấy tờ kèm đề nghị — the file that shows what is proposed; read only by the person and by those who check and approve */
export interface PersonnelProposalPaper {
  id: Generated<string>
  proposal_id: string
  file_name: string
  media_type: string
  size: number
  sha256: string
  added_at: string
  document_id: string | null
}

/** Bước của đề nghị — who proposed, checked, approved, when and with what words */
export interface PersonnelProposalStep {
  id: GeneratedAlways<number>
  proposal_id: string
  step: 'draft' | 'submit' | 'withdraw' | 'return' | 'check' | 'decide'
  taken_at: string
  taken_by: string
  taken_by_name: string
  reason: Generated<string>
}

/** Hồ sơ — the file of one person: who manages it, in what state it is, and what its lines say today */
export interface PersonnelRecord {
  id: Generated<string>
  unit_id: number
  using_unit_id: number | null
  full_name: string
  given_name: string
  name_key: GeneratedAlways<string>
  sex: 'M' | 'F' | null
  born_on: string | null
  born_precision: 'day' | 'month' | 'year' | null
  citizen_id: string | null
  staff_number: string | null
  person_kind: string | null
  rank: string | null
  post_title: string | null
  photo_sha256: string | null
  state: Generated<'draft' | 'declared' | 'certified' | 'in_use' | 'in_transfer' | 'closed' | 'archived' | 'disposed' | 'withdrawn'>
  account_id: string | null
  opened_on: string
  closed_on: string | null
  merged_into: string | null
  version: Generated<number>
  closed_from: 'draft' | 'declared' | 'certified' | 'in_use' | 'in_transfer' | null
  withdrawal: number | null
}

/** Bước của hồ sơ — who moved a record from which state to which, when and why; only added to */
export interface PersonnelRecordStep {
  id: GeneratedAlways<number>
  record_id: string
  step: 'open' | 'declare' | 'return' | 'certify' | 'keep' | 'send' | 'receive' | 'recall' | 'close' | 'reopen' | 'archive' | 'take-back' | 'withdraw' | 'restore' | 'dispose'
  from_state: string
  to_state: string
  reason: Generated<string>
  taken_at: string
  taken_by: string
  taken_by_name: string
}

/** Lần ghi — one time of writing into records: who, when and why; a later one may take it back */
export interface PersonnelRecording {
  id: GeneratedAlways<number>
  at: string
  account_id: string
  account_name: string
  kind: 'open' | 'event' | 'declaration' | 'proposal' | 'import' | 'correction' | 'verification' | 'merge' | 'undo'
  note: string | null
  undoes: number | null
}

/** Thời hạn lưu giữ — how long the office keeps files closed in these days, with its basis; a later row takes the place of an earlier one */
export interface PersonnelRetention {
  id: GeneratedAlways<number>
  person_kind: string | null
  closed_from: string
  closed_to: string | null
  years: number | null
  basis: string
  entered_by: string
  entered_by_name: string
  entered_at: string
}

/** Danh sách đã lưu — a question about people under a name, with its columns; own, or shared in the unit */
export interface PersonnelSavedList {
  id: Generated<string>
  unit_id: number
  account_id: string
  account_name: string
  name: string
  asked: ColumnType<Json, unknown, unknown>
  is_shared: Generated<boolean>
  version: Generated<number>
}

/** Nghi trùng — two records that may be of one person, with a score and its working */
export interface PersonnelSuspect {
  id: Generated<string>
  first_id: string
  second_id: string
  score: number
  working: ColumnType<Json, unknown, unknown>
  state: Generated<'open' | 'apart' | 'merged'>
  found_at: string
  reviewed_by_name: string | null
  reviewed_at: string | null
  reason: string | null
  version: Generated<number>
}

/** Lịch sử lược đồ — migrations that have run */
export interface PlatformMigration {
  name: string
  checksum: string
  applied_at: Generated<string>
}

/** Cơ quan phụ trách lĩnh vực — which departments answer for a field, and in what parts its lost points are theirs */
export interface ProvinceCharge {
  field_title: string
  unit_id: number
  weight: number
}

/** Điểm theo lĩnh vực — one field of a result: points of the maximum, or the percentage alone where only that was published */
export interface ProvinceField {
  id: Generated<string>
  result_id: string
  position: number
  title: string
  points: string | null
  max_points: string | null
  percent: string | null
  note: Generated<string>
}

/** Bình quân — the mean index of the country or of a region in a year */
export interface ProvinceMean {
  year: number
  scope: string
  index_percent: string
  source: string
  note: Generated<string>
  version: Generated<number>
  changed_by_name: string
  changed_at: string
}

/** Chỉ số CCHC cấp tỉnh — what the Ministry published of one province and year; what is not known is null */
export interface ProvinceResult {
  id: Generated<string>
  province: string
  year: number
  index_percent: string | null
  rank: number | null
  places: number | null
  decision_number: string | null
  decision_day: string | null
  source: string
  note: Generated<string>
  basis: 'source' | 'derived' | 'entered' | 'sample'
  version: Generated<number>
  changed_by_name: string
  changed_at: string
}

/** Đơn vị tiếp nhận được chọn — who is to keep for a unit that several follow, or nobody */
export interface ReorganizationChosenKeeper {
  unit_id: number
  day: string
  keeper_id: number
  version: Generated<number>
  changed_by_name: string
  changed_at: string
}

/** Số gốc — a unit of the base day as it was then; what is not counted says why */
export interface ReorganizationCutBase {
  plan_id: string
  unit_id: number
  unit_name: string
  manager_id: number | null
  manager_name: string
  level: 'province' | 'district' | 'commune'
  field: string | null
  autonomy: string | null
  budget_people: number | null
  is_counted: boolean
  why: Generated<string>
  version: Generated<number>
}

/** Kế hoạch tinh gọn — by how many per cent public service units below one unit are to be fewer than on the base day */
export interface ReorganizationCutPlan {
  id: Generated<string>
  name: string
  scope_id: number
  base_day: string
  first_year: number
  last_year: number
  percent: number
  legal_basis: string
  is_sample: Generated<boolean>
  version: Generated<number>
  changed_by_name: string
  changed_at: string
}

/** Chỉ tiêu năm — how many units are to be fewer by the end of a year than a year before */
export interface ReorganizationCutTarget {
  plan_id: string
  year: number
  number: number
}

/** Bàn giao — an account, a role, a charge that moved from a unit that ended to its keeper */
export interface ReorganizationHandover {
  id: Generated<string>
  unit_id: number
  keeper_id: number
  since: string
  module: string
  what: string
  thing_id: string
  thing_name: string
  at: string
  by_name: string
  given_back_at: string | null
}

/** Đề xuất sắp xếp, thay đổi đơn vị — a change of units on its way from a draft to the ledger */
export interface ReorganizationProposal {
  id: Generated<string>
  unit_id: number
  unit_name: string
  title: string
  kind: 'establish' | 'merge' | 'split' | 'dissolve' | 'rename' | 'reclassify' | 'transfer' | 'change_parent' | 'boundary_adjustment' | 'rearrange' | 'convert' | 'receive' | 'hand_over'
  day: string | null
  draft: ColumnType<Json, unknown, unknown>
  legal_basis: Generated<string>
  decided_on: string | null
  issuer: Generated<string>
  note: Generated<string>
  document_id: string | null
  document_version: number | null
  status: Generated<'draft' | 'submitted' | 'returned' | 'stopped' | 'refused' | 'withdrawn' | 'recorded' | 'undone'>
  version: Generated<number>
  drafted_by: string
  submitted_by: string | null
  saved_at: string
  recording_id: number | null
  event_id: string | null
  begun: ColumnType<Json, unknown, unknown>
  taken_over_at: string | null
}

/** Bước xử lý của đề xuất — who did what with it, when and why */
export interface ReorganizationProposalStep {
  id: GeneratedAlways<number>
  proposal_id: string
  step: 'draft' | 'submit' | 'return' | 'stop' | 'refuse' | 'withdraw' | 'record' | 'take-over' | 'undo'
  taken_at: string
  taken_by: string
  taken_by_name: string
  reason: Generated<string>
}

/** Người trong phương án — the list as it was sent and reviewed: who goes where, with which post */
export interface ReorganizationReassignedPerson {
  reassignment_id: string
  round: number
  record_id: string
  full_name: string
  post_title: string | null
  from_id: number
  to_id: number | null
  title: Generated<string>
  goes_alone: boolean
  rank_of_post: Generated<string>
}

/** Phương án bố trí nhân sự — where the people of units go by one resolution, on its way from a draft to their records */
export interface ReorganizationReassignment {
  id: Generated<string>
  unit_id: number
  unit_name: string
  title: string
  day: string | null
  legal_basis: Generated<string>
  decided_on: string | null
  issuer: Generated<string>
  signer: Generated<string>
  draft: ColumnType<Json, unknown, unknown>
  status: Generated<'draft' | 'submitted' | 'returned' | 'withdrawn' | 'recorded' | 'undone'>
  version: Generated<number>
  round: Generated<number>
  people: number | null
  drafted_by: string
  submitted_by: string | null
  saved_at: string
  run_id: string | null
  recording_id: number | null
  written_by: Generated<string[]>
  seconded: ColumnType<Json, unknown, unknown>
}

/** Bước xử lý của phương án bố trí nhân sự — who did what with it, when and why */
export interface ReorganizationReassignmentStep {
  id: GeneratedAlways<number>
  reassignment_id: string
  step: 'draft' | 'submit' | 'return' | 'withdraw' | 'record' | 'undo'
  taken_at: string
  taken_by: string
  taken_by_name: string
  reason: Generated<string>
}

/** Chuyển tiếp — the last time that what the units ended on a day leave was handed over */
export interface ReorganizationTransition {
  day: string
  run_id: string
  started_at: string
  started_by_name: string
}

/** Lần lấy số liệu — one time a source was asked over the network, and why nothing came of it */
export interface SourcesAttempt {
  id: Generated<string>
  source_id: string
  state: Generated<'waiting' | 'running' | 'done' | 'same' | 'failed' | 'cancelled'>
  asked_by_name: string
  asked_at: string
  is_scheduled: Generated<boolean>
  started_at: string | null
  ended_at: string | null
  received: Generated<number>
  announced: number | null
  answered_from: string | null
  is_inside: boolean | null
  reason: string | null
  snapshot_id: string | null
}

/** Gắn số liệu với tiêu chí — which measure of a source values which criterion of a round */
export interface SourcesBinding {
  id: Generated<string>
  source_id: string
  round_id: string
  criterion_id: string
  measure: string
  bound_by_name: string
  bound_at: string
}

/** Bản chụp số liệu — what a source said at one time; never changed, never removed */
export interface SourcesSnapshot {
  id: Generated<string>
  source_id: string
  adapter: string
  period: string
  period_from: string
  period_to: string
  taken_at: string
  taken_by_name: string
  how: 'file' | 'pull'
  origin: string
  sha256: string
  size: number
  media_type: string
  rows: number
}

/** Số liệu của một đơn vị — one measure of one unit in a snapshot, as written and as a percentage */
export interface SourcesSnapshotValue {
  id: GeneratedAlways<number>
  snapshot_id: string
  place: number
  unit_id: number
  unit_code: string | null
  unit_name: string
  measure: string
  raw: string
  percent: string
}

/** Nguồn số liệu — another system, or a table that comes from it, by one adapter */
export interface SourcesSource {
  id: Generated<string>
  adapter: string
  name: string
  within_id: number
  address: string | null
  header_name: string | null
  sealed_secret: Buffer | null
  pull: Generated<'off' | 'daily' | 'weekly'>
  late_after_days: Generated<number>
  is_on: Generated<boolean>
  is_sample: Generated<boolean>
  version: Generated<number>
  created_by_name: string
  created_at: string
  changed_by_name: string
  changed_at: string
}

/** Bảng thống kê đã lưu — what a free table asks, under a name; own, or shared in the unit */
export interface StatisticsSavedPivot {
  id: Generated<string>
  unit_id: number
  account_id: string
  account_name: string
  name: string
  asked: ColumnType<Json, unknown, unknown>
  is_shared: Generated<boolean>
}

/** Phiếu đã kiểm — a counted form: what was chosen, about whom, by which group */
export interface SurveyAnswer {
  id: Generated<string>
  survey_id: string
  target_id: string
  group_id: string
  channel: 'link' | 'paper' | 'import'
  chosen: ColumnType<Json, unknown, unknown>
}

/** Phiếu nhập từ cuộc điều tra bên ngoài — a table of answers brought in whole */
export interface SurveyImport {
  id: Generated<string>
  survey_id: string
  file_name: string
  sha256: string
  size: number
  media_type: string
  source: string
  forms: number
  imported_by_name: string
  imported_at: string
}

/** Đường dẫn trả lời — single-use, for a person of a list or for whoever is handed the sheet */
export interface SurveyLink {
  id: Generated<string>
  survey_id: string
  group_id: string
  respondent_id: string | null
  number: number
  turn: Generated<number>
  token_hash: Buffer
  sent_on: string | null
  reminded_on: string | null
  revoked_on: string | null
}

/** Máy đã mở đường dẫn — so that a forwarded link is noticed */
export interface SurveyLinkDevice {
  link_id: string
  device_hash: Buffer
}

/** Lượt trả lời — whether a link has answered about a unit; never what, never when */
export interface SurveyLinkUse {
  link_id: string
  target_id: string
  is_used: Generated<boolean>
  receipt_hash: Buffer | null
}

/** Bộ phiếu mẫu — a questionnaire that comes with the program, to begin a survey from */
export interface SurveyModel {
  key: string
  name: string
  level: string
  title: string
  introduction: string
  warning: string
  groups: ColumnType<Json, unknown, unknown>
  questionnaire: ColumnType<Json, unknown, unknown>
}

/** Phiếu giấy — a numbered form that is typed in by two people */
export interface SurveyPaperForm {
  id: Generated<string>
  survey_id: string
  target_id: string
  group_id: string
  number: number
  status: Generated<'typed-once' | 'differs' | 'agreed'>
  version: Generated<number>
}

/** Chỉ tiêu phiếu — how many forms a group gives about a unit */
export interface SurveyQuota {
  id: Generated<string>
  target_id: string
  group_id: string
  forms: number
  population: number | null
}

/** Ý kiến khác — open remarks, apart from the form they stood on and from its group */
export interface SurveyRemark {
  id: Generated<string>
  survey_id: string
  target_id: string
  question: string
  words: string
}

/** Người được mời trả lời — on a list, never beside an answer */
export interface SurveyRespondent {
  id: Generated<string>
  survey_id: string
  group_id: string
  full_name: string
  position: Generated<string>
  workplace: Generated<string>
  email: string | null
  phone: string | null
  mail_trouble: string | null
}

/** Nhóm đối tượng điều tra — who is asked */
export interface SurveyRespondentGroup {
  id: Generated<string>
  survey_id: string
  name: string
  position: number
  weight: string | null
}

/** Đơn vị người được mời trả lời về — where the list names them; without a row his link is spread over the group's targets */
export interface SurveyRespondentTarget {
  respondent_id: string
  target_id: string
}

/** Kết quả điều tra — a mean in percent with its interval, of a unit, by question and criterion */
export interface SurveyResult {
  id: Generated<string>
  target_id: string
  about: 'question' | 'criterion' | 'section' | 'whole'
  key: string
  group_id: string | null
  answers: number
  population: number | null
  mean: string | null
  low: string | null
  high: string | null
  deviation: string | null
  error: string | null
  degrees: string | null
  is_weighted: Generated<boolean>
}

/** Lần gửi thư — letters of a survey sent by the program; how far it is says its run */
export interface SurveySending {
  id: Generated<string>
  survey_id: string
  kind: 'invitation' | 'reminder'
  run_id: string | null
  asked_by_name: string
  asked_at: string
}

/** Cuộc điều tra xã hội học — a questionnaire put to groups of respondents about units of a round */
export interface SurveySurvey {
  id: Generated<string>
  round_id: string
  title: string
  introduction: Generated<string>
  status: Generated<'draft' | 'open' | 'closed' | 'counted'>
  questionnaire: ColumnType<Json, unknown, unknown>
  opens_at: string | null
  closes_at: string | null
  is_sample: Generated<boolean>
  version: Generated<number>
  created_by_name: string
  created_at: string
  opened_at: string | null
  closed_at: string | null
  counted_at: string | null
  taken_by_name: string | null
  taken_at: string | null
  saved_by_name: string | null
  saved_at: string | null
  few_answers: Generated<number>
}

/** Đơn vị được lấy ý kiến — a unit the forms are about */
export interface SurveyTarget {
  id: Generated<string>
  survey_id: string
  unit_id: number
  unit_name: string
  few_reason: string | null
}

/** Lần nhập phiếu giấy — what one person read on a paper form */
export interface SurveyTyping {
  form_id: string
  turn: number
  account_id: string
  typed_by_name: string
  chosen: ColumnType<Json | null, unknown, unknown>
  target_id: string
  group_id: string
}

/** Hòm phiếu niêm phong — answers nobody reads until the survey is counted */
export interface SurveyUrn {
  id: Generated<string>
  survey_id: string
  target_id: string
  group_id: string
  channel: 'link' | 'paper' | 'import'
  sealed: Buffer
  import_id: string | null
}

/** Mẫu văn bản — which version of the template of a document is in use */
export interface TemplatesTemplate {
  key: string
  in_use: number | null
  version: number
  changed_by_name: string
  changed_at: string
}

/** Phiên bản mẫu — a Word file of the office; never changed, never removed */
export interface TemplatesVersion {
  key: string
  number: number
  file_name: string
  note: string
  sha256: string
  size: number
  missing: string[]
  brought_by_name: string
  brought_at: string
}

export interface Tables {
  'audit.change': AuditChange
  'audit.entry': AuditEntry
  'banding.campaign': BandingCampaign
  'council.attendance': CouncilAttendance
  'council.council': CouncilCouncil
  'council.item': CouncilItem
  'council.member': CouncilMember
  'council.session': CouncilSession
  'council.vote': CouncilVote
  'directives.charge': DirectivesCharge
  'directives.document': DirectivesDocument
  'directives.extension': DirectivesExtension
  'directives.measure': DirectivesMeasure
  'directives.periodic_report': DirectivesPeriodicReport
  'directives.point': DirectivesPoint
  'directives.proof': DirectivesProof
  'directives.regulation': DirectivesRegulation
  'directives.report': DirectivesReport
  'directives.report_measure': DirectivesReportMeasure
  'directives.step': DirectivesStep
  'directives.task': DirectivesTask
  'directives.task_group': DirectivesTaskGroup
  'documents.document': DocumentsDocument
  'documents.look': DocumentsLook
  'documents.opening': DocumentsOpening
  'documents.version': DocumentsVersion
  'entitlement.comparison': EntitlementComparison
  'entitlement.due': EntitlementDue
  'entitlement.early_proposal': EntitlementEarlyProposal
  'entitlement.moved': EntitlementMoved
  'entitlement.noting': EntitlementNoting
  'entitlement.outlook': EntitlementOutlook
  'exchange.delivery': ExchangeDelivery
  'exchange.noting': ExchangeNoting
  'exchange.package': ExchangePackage
  'exchange.people_import': ExchangePeopleImport
  'exchange.person_check': ExchangePersonCheck
  'exchange.whole_copy': ExchangeWholeCopy
  'identity.account': IdentityAccount
  'identity.attempt': IdentityAttempt
  'identity.common_password': IdentityCommonPassword
  'identity.demo_account': IdentityDemoAccount
  'identity.grant': IdentityGrant
  'identity.one_time_link': IdentityOneTimeLink
  'identity.permission': IdentityPermission
  'identity.role': IdentityRole
  'identity.role_permission': IdentityRolePermission
  'identity.session': IdentitySession
  'improvement.cause': ImprovementCause
  'improvement.effort': ImprovementEffort
  'improvement.evidence': ImprovementEvidence
  'improvement.lost_point': ImprovementLostPoint
  'improvement.plan': ImprovementPlan
  'improvement.progress': ImprovementProgress
  'intake.people_list': IntakePeopleList
  'intake.wording': IntakeWording
  'jobs.run': JobsRun
  'law.amendment': LawAmendment
  'law.permission': LawPermission
  'law.provision': LawProvision
  'law.rule_version': LawRuleVersion
  'notices.letter': NoticesLetter
  'notices.notice': NoticesNotice
  'notices.preference': NoticesPreference
  'organization.freeze_attempt': OrganizationFreezeAttempt
  'organization.freeze_exception': OrganizationFreezeException
  'organization.freeze_order': OrganizationFreezeOrder
  'organization.keeper': OrganizationKeeper
  'organization.recording': OrganizationRecording
  'organization.succession': OrganizationSuccession
  'organization.unit': OrganizationUnit
  'organization.unit_event': OrganizationUnitEvent
  'organization.unit_event_party': OrganizationUnitEventParty
  'organization.unit_fact': OrganizationUnitFact
  'organization.unit_import': OrganizationUnitImport
  'organization.unit_version': OrganizationUnitVersion
  'par.adjustment_review': ParAdjustmentReview
  'par.appraisal': ParAppraisal
  'par.assessment': ParAssessment
  'par.assignment': ParAssignment
  'par.criteria_set': ParCriteriaSet
  'par.criterion': ParCriterion
  'par.criterion_mapping': ParCriterionMapping
  'par.entry': ParEntry
  'par.evidence': ParEvidence
  'par.exemption': ParExemption
  'par.explanation': ParExplanation
  'par.extension': ParExtension
  'par.fact': ParFact
  'par.fact_snapshot': ParFactSnapshot
  'par.fact_value': ParFactValue
  'par.hand_history': ParHandHistory
  'par.imported_value': ParImportedValue
  'par.message': ParMessage
  'par.message_read': ParMessageRead
  'par.publication': ParPublication
  'par.publication_bundle': ParPublicationBundle
  'par.review': ParReview
  'par.round': ParRound
  'par.round_block': ParRoundBlock
  'par.round_body': ParRoundBody
  'par.round_window': ParRoundWindow
  'par.set_import': ParSetImport
  'par.signing': ParSigning
  'par.submission': ParSubmission
  'par.supplement': ParSupplement
  'par.value_history': ParValueHistory
  'personnel.campaign': PersonnelCampaign
  'personnel.campaign_record': PersonnelCampaignRecord
  'personnel.campaign_unit': PersonnelCampaignUnit
  'personnel.confirmation': PersonnelConfirmation
  'personnel.decision': PersonnelDecision
  'personnel.disposal': PersonnelDisposal
  'personnel.disposal_file': PersonnelDisposalFile
  'personnel.event': PersonnelEvent
  'personnel.handover': PersonnelHandover
  'personnel.handover_item': PersonnelHandoverItem
  'personnel.line': PersonnelLine
  'personnel.merge': PersonnelMerge
  'personnel.missing_paper': PersonnelMissingPaper
  'personnel.name_word': PersonnelNameWord
  'personnel.opening': PersonnelOpening
  'personnel.paper': PersonnelPaper
  'personnel.photo': PersonnelPhoto
  'personnel.projection': PersonnelProjection
  'personnel.proposal': PersonnelProposal
  'personnel.proposal_item': PersonnelProposalItem
  'personnel.proposal_paper': PersonnelProposalPaper
  'personnel.proposal_step': PersonnelProposalStep
  'personnel.record': PersonnelRecord
  'personnel.record_step': PersonnelRecordStep
  'personnel.recording': PersonnelRecording
  'personnel.retention': PersonnelRetention
  'personnel.saved_list': PersonnelSavedList
  'personnel.suspect': PersonnelSuspect
  'platform.migration': PlatformMigration
  'province.charge': ProvinceCharge
  'province.field': ProvinceField
  'province.mean': ProvinceMean
  'province.result': ProvinceResult
  'reorganization.chosen_keeper': ReorganizationChosenKeeper
  'reorganization.cut_base': ReorganizationCutBase
  'reorganization.cut_plan': ReorganizationCutPlan
  'reorganization.cut_target': ReorganizationCutTarget
  'reorganization.handover': ReorganizationHandover
  'reorganization.proposal': ReorganizationProposal
  'reorganization.proposal_step': ReorganizationProposalStep
  'reorganization.reassigned_person': ReorganizationReassignedPerson
  'reorganization.reassignment': ReorganizationReassignment
  'reorganization.reassignment_step': ReorganizationReassignmentStep
  'reorganization.transition': ReorganizationTransition
  'sources.attempt': SourcesAttempt
  'sources.binding': SourcesBinding
  'sources.snapshot': SourcesSnapshot
  'sources.snapshot_value': SourcesSnapshotValue
  'sources.source': SourcesSource
  'statistics.saved_pivot': StatisticsSavedPivot
  'survey.answer': SurveyAnswer
  'survey.import': SurveyImport
  'survey.link': SurveyLink
  'survey.link_device': SurveyLinkDevice
  'survey.link_use': SurveyLinkUse
  'survey.model': SurveyModel
  'survey.paper_form': SurveyPaperForm
  'survey.quota': SurveyQuota
  'survey.remark': SurveyRemark
  'survey.respondent': SurveyRespondent
  'survey.respondent_group': SurveyRespondentGroup
  'survey.respondent_target': SurveyRespondentTarget
  'survey.result': SurveyResult
  'survey.sending': SurveySending
  'survey.survey': SurveySurvey
  'survey.target': SurveyTarget
  'survey.typing': SurveyTyping
  'survey.urn': SurveyUrn
  'templates.template': TemplatesTemplate
  'templates.version': TemplatesVersion
}
