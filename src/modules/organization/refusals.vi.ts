/** Why the organization module says no: what happened, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'
import { sentencesOfFacts } from './refusals-of-facts.vi.ts'
import { sentencesOfFreezes } from './refusals-of-freezes.vi.ts'
import { sentencesOfImports } from './refusals-of-imports.vi.ts'
import { sentencesOfLineage } from './refusals-of-lineage.vi.ts'

export const sentences = {
  'organization.no-unit': [404, 'Không tìm thấy đơn vị này. Hãy kiểm tra lại đường dẫn hoặc tìm theo tên.'],
  'organization.no-recording': [404, 'Không tìm thấy lần ghi này. Hãy tải lại trang.'],

  // An event
  'organization.sides': [
    422,
    'Số đơn vị trước và sau không phù hợp với việc “{kind}”. Hãy kiểm tra lại danh sách đơn vị trước, đơn vị sau hoặc chọn loại việc khác.',
  ],
  'organization.must-go-on': [
    422,
    'Việc “{kind}” giữ nguyên đơn vị, nên đơn vị sau phải là chính đơn vị trước. Hãy chọn lại đơn vị hoặc chọn loại việc khác.',
  ],
  'organization.must-begin': [
    422,
    'Việc “{kind}” lập đơn vị mới, nên đơn vị sau không được là đơn vị đang có. Hãy khai đơn vị mới hoặc chọn loại việc khác.',
  ],
  'organization.named-twice': [422, '“{name}” được nêu hai lần trong sự kiện. Hãy bỏ bớt một lần.'],
  'organization.not-in-force': [
    422,
    '“{name}” không hoạt động vào ngày {day}. Hãy kiểm tra lại ngày hiệu lực hoặc chọn đơn vị khác.',
  ],
  'organization.later-change': [
    409,
    '“{name}” đã có thay đổi ghi nhận từ ngày {later}, sau ngày hiệu lực {day}. Hãy hoàn tác thay đổi đó trước, hoặc chọn ngày hiệu lực khác.',
  ],
  'organization.nothing-changes': [
    422,
    'Sự kiện không làm thay đổi gì của “{name}”. Hãy sửa thông tin sau sự kiện hoặc bỏ đơn vị này ra.',
  ],
  'organization.code-taken': [
    409,
    'Mã {code} đang là mã của “{name}” trong thời gian từ ngày {day}. Hãy kiểm tra lại mã; nếu đơn vị kia kết thúc, hãy ghi sự kiện đó trước.',
  ],
  'organization.code-form': [
    422,
    'Mã “{code}” không đúng: mã cấp {level} gồm {digits} chữ số. Hãy kiểm tra số 0 ở đầu có bị mất không.',
  ],
  'organization.name-taken': [
    409,
    'Dưới “{parent}” đã có đơn vị tên “{name}” vào ngày {day}. Hãy kiểm tra lại tên hoặc đơn vị cấp trên.',
  ],
  'organization.no-parent': [
    422,
    'Đơn vị cấp trên của “{name}” không hoạt động suốt thời gian từ ngày {day}. Hãy chọn đơn vị cấp trên khác hoặc ngày khác.',
  ],
  'organization.wrong-parent': [
    422,
    '“{name}” không thể trực thuộc “{parent}” vì sai cấp. Hãy chọn đơn vị cấp trên khác.',
  ],
  'organization.parent-missing': [422, '“{name}” chưa có đơn vị cấp trên. Hãy chọn đơn vị cấp trên.'],
  'organization.cycle': [
    422,
    '“{name}” không thể trực thuộc đơn vị cấp dưới của chính nó. Hãy chọn đơn vị cấp trên khác.',
  ],
  'organization.orphans': [
    422,
    '“{name}” kết thúc nhưng còn đơn vị trực thuộc chưa biết về đâu: {children}. Hãy chọn đơn vị tiếp nhận cho từng đơn vị.',
  ],
  'organization.not-a-child': [
    422,
    '“{name}” không trực thuộc đơn vị nào của sự kiện này. Hãy bỏ khỏi danh sách chuyển theo.',
  ],
  'organization.follows-nobody': [
    422,
    'Quan hệ kế tục nêu một đơn vị không có trong sự kiện hoặc không hoạt động vào ngày {day}. Hãy chọn lại.',
  ],
  'organization.no-successor': [
    422,
    '“{name}” kết thúc mà chưa có đơn vị nào kế tục. Hãy chọn đơn vị kế tục, hoặc bỏ đơn vị này ra khỏi sự kiện.',
  ],

  // A correction
  'organization.record-everywhere': [
    403,
    'Việc này ghi vào sổ đơn vị của toàn tỉnh, nên cần quyền trên toàn hệ thống. Hãy đề nghị Sở Nội vụ thực hiện.',
  ],
  'organization.unit-changed': [
    409,
    'Thông tin của “{name}” vừa được người khác thay đổi. Hãy tải lại trang, xem thông tin mới rồi đính chính lại nếu còn cần.',
  ],

  // Taking back
  'organization.undone-already': [409, 'Lần ghi này đã được hoàn tác. Hãy tải lại trang.'],
  'organization.cannot-undo': [
    409,
    'Lần ghi này không hoàn tác được: đây là lần nạp dữ liệu ban đầu hoặc một lần hoàn tác.',
  ],
  'organization.built-upon': [
    409,
    'Sau lần ghi này, “{name}” đã có thay đổi ghi lúc {at}. Hãy hoàn tác thay đổi đó trước.',
  ],
  'organization.undo-orphans': [
    409,
    'Không hoàn tác được vì “{name}” đang trực thuộc đơn vị do lần ghi này lập ra. Hãy hoàn tác việc đó trước.',
  ],

  ...sentencesOfLineage,
  ...sentencesOfFacts,
  ...sentencesOfFreezes,
  ...sentencesOfImports,
} as const satisfies Sentences

export type OrganizationReason = Reason<keyof typeof sentences>
export const { refuse, refuseIf, problemOf } = refusing(sentences)
