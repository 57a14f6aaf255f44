/** What a copy of everything holds of the database, and what stays out of it and why. A house test knows a table that is neither. */

/** Tables by schema; of each the rows whoever asked may see. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  audit: ['change', 'entry'],
  banding: ['campaign'],
  council: ['attendance', 'council', 'item', 'member', 'session', 'vote'],
  directives: [
    ...['charge', 'document', 'extension', 'measure', 'periodic_report', 'point', 'proof', 'regulation', 'report'],
    ...['report_measure', 'step', 'task', 'task_group'],
  ],
  documents: ['document', 'look', 'opening', 'version'],
  entitlement: ['comparison', 'due', 'early_proposal', 'moved', 'noting', 'outlook'],
  exchange: ['delivery', 'noting', 'package', 'people_import', 'person_check', 'whole_copy'],
  identity: ['account', 'grant', 'permission', 'role', 'role_permission'],
  improvement: ['cause', 'effort', 'evidence', 'lost_point', 'plan', 'progress'],
  intake: ['people_list', 'wording'],
  jobs: ['run'],
  law: ['amendment', 'permission', 'provision', 'rule_version'],
  notices: ['letter', 'notice', 'preference'],
  organization: [
    ...['freeze_attempt', 'freeze_exception', 'freeze_order', 'keeper', 'recording', 'succession'],
    ...['unit', 'unit_event', 'unit_event_party', 'unit_fact', 'unit_import', 'unit_version'],
  ],
  par: [
    ...['adjustment_review', 'appraisal', 'assessment', 'assignment', 'criteria_set', 'criterion', 'criterion_mapping'],
    ...['entry', 'evidence', 'exemption', 'explanation', 'extension', 'fact', 'fact_snapshot', 'fact_value'],
    ...['hand_history', 'imported_value', 'message'],
    ...['message_read', 'publication', 'publication_bundle', 'review', 'round', 'round_block', 'round_body'],
    ...['round_window', 'set_import', 'signing', 'submission', 'supplement', 'value_history'],
  ],
  personnel: [
    ...[
      'campaign',
      'campaign_record',
      'campaign_unit',
      'confirmation',
      'decision',
      'disposal',
      'disposal_file',
      'event',
    ],
    ...['handover', 'handover_item', 'line', 'merge', 'missing_paper', 'name_word', 'opening', 'paper', 'photo'],
    ...['projection', 'proposal', 'proposal_item', 'proposal_paper', 'proposal_step', 'record', 'record_step'],
    ...['recording', 'retention', 'saved_list', 'suspect'],
  ],
  province: ['charge', 'field', 'mean', 'result'],
  reorganization: [
    ...['chosen_keeper', 'cut_base', 'cut_plan', 'cut_target', 'handover', 'proposal', 'proposal_step'],
    ...['reassigned_person', 'reassignment', 'reassignment_step', 'transition'],
  ],
  sources: ['attempt', 'binding', 'snapshot', 'snapshot_value', 'source'],
  statistics: ['saved_pivot'],
  survey: [
    ...['import', 'link', 'model', 'paper_form', 'quota', 'respondent', 'respondent_group', 'respondent_target'],
    ...['result', 'sending', 'survey', 'target'],
  ],
  templates: ['template', 'version'],
}

export const COPIED: readonly string[] = Object.entries(TABLES).flatMap(([schema, names]) =>
  names.map((name) => `${schema}.${name}`),
)

const SIGNED_IN = 'chứa khóa của phiên đăng nhập: ai có nó vào được chương trình thay người khác'
const ANONYMOUS = 'phiếu điều tra ẩn danh: đặt cạnh các bảng khác, có thể đoán được ai trả lời gì'

/** Tables that stay out whole. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'identity.session': SIGNED_IN,
  'identity.one_time_link': SIGNED_IN,
  'identity.attempt': 'lần thử đăng nhập sai: có thể chứa mật khẩu gõ nhầm ô, đã băm',
  'identity.common_password': 'danh sách mật khẩu phổ biến, không phải dữ liệu của cơ quan',
  'identity.demo_account': 'mật khẩu của tài khoản mẫu',
  'survey.answer': ANONYMOUS,
  'survey.link_device': ANONYMOUS,
  'survey.link_use': ANONYMOUS,
  'survey.remark': ANONYMOUS,
  'survey.typing': ANONYMOUS,
  'survey.urn': ANONYMOUS,
}

/** Columns that stay out of tables that are copied, and of the history of these tables. */
export const WITHHELD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'identity.account': { password_hash: 'mật khẩu đã băm' },
  'sources.source': { sealed_secret: 'khóa của nguồn số liệu, đã niêm phong bằng khóa của máy chủ' },
  'survey.link': { token_hash: 'khóa của đường dẫn trả lời' },
}

/** Columns of sums that are of no file of its own, or of one that does not go into another copy. */
export const NO_CONTENT: Readonly<Record<string, string>> = {
  'exchange.whole_copy.sha256': 'bản sao trước',
  'exchange.package.sha256':
    'gói đã gửi: lập lại được từ hồ sơ, và có thể có người ngoài phạm vi của người lập bản sao',
  'par.publication.sha256': 'tổng kiểm của kết quả đã công bố, không phải tệp',
  'par.submission.state_sha256': 'tổng kiểm của số liệu đã nộp, không phải tệp',
  'par.signing.state_sha256': 'tổng kiểm của số liệu đã ký, không phải tệp',
  'survey.import.sha256': ANONYMOUS,
}
