/** Every error as `application/problem+json` with Vietnamese sentences; a fault shows its entry's id and nothing more. */
import type { z } from 'zod'
import { type Problem, Refusal, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'access.sign-in': [
    401,
    'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập để tiếp tục; nội dung đã lưu vẫn còn.',
  ],
  'access.not-permitted': [
    403,
    'Tài khoản của bạn chưa được giao quyền làm việc này. Hãy liên hệ quản trị viên của đơn vị.',
  ],
  'access.beyond-scope': [403, 'Việc này nằm ngoài phạm vi đơn vị bạn được giao; cần quyền trên toàn tỉnh.'],
  'access.foreign-origin': [
    403,
    'Yêu cầu đến từ một trang khác nên không được thực hiện. Hãy mở lại trang này và thử lại.',
  ],
  'request.not-found': [404, 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem. Hãy kiểm tra lại đường dẫn.'],
  'request.bad-json': [400, 'Dữ liệu gửi lên không đọc được. Hãy tải lại trang và thử lại.'],
  'request.too-large': [413, 'Nội dung gửi lên vượt quá {limit}. Hãy rút ngắn hoặc chia nhỏ rồi gửi lại.'],
  'request.duplicate': [409, 'Dữ liệu này đã có. Hãy tải lại trang để xem bản hiện tại.'],
  'request.busy': [503, 'Đang có nhiều danh sách dài được tải về cùng lúc. Hãy thử lại sau ít phút.'],
  'request.unreachable': [503, 'Hệ thống đang tạm gián đoạn. Nội dung chưa được lưu; hãy thử lại sau ít phút.'],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)

const TITLES: Record<number, string> = {
  400: 'Yêu cầu chưa đúng',
  401: 'Cần đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  409: 'Không thực hiện được lúc này',
  413: 'Quá lớn',
  415: 'Loại tệp không nhận',
  422: 'Dữ liệu chưa hợp lệ',
  429: 'Quá nhiều lần thử',
  503: 'Tạm gián đoạn',
}

/** What PostgreSQL says, in the words of the house: a policy that refuses is a lock, not a fault. */
function refusalOfDatabase(error: unknown): Refusal | null {
  const code = (error as { code?: unknown }).code
  if (code === '42501') return caught(() => refuse('access.beyond-scope'))
  if (code === '23505' || code === '40001' || code === '40P01') return caught(() => refuse('request.duplicate'))
  if (code === 'ECONNREFUSED' || code === '57P01' || code === '57P03' || code === 'ECONNRESET' || code === '08006')
    return caught(() => refuse('request.unreachable'))
  return null
}

function caught(work: () => never): Refusal {
  try {
    return work()
  } catch (error) {
    return error as Refusal
  }
}

function refusalOfInput(error: z.ZodError): Refusal {
  return new Refusal(
    422,
    error.issues.map((issue): Problem => {
      const at = issue.path.join('.')
      return {
        reason: 'request.invalid',
        sentence: at === '' ? issue.message : `${issue.message} (${at})`,
        ...(at !== '' && { at }),
      }
    }),
  )
}

/** The refusal behind an error, or null when it is a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  return refusalOfDatabase(error)
}

/** @throws Refusal 422 naming each field. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw refusalOfInput(parsed.error)
  return parsed.data
}

export function problemResponse(refusal: Refusal | null, entry: string): Response {
  const status = refusal?.status ?? 500
  const body = refusal
    ? { type: 'about:blank', title: TITLES[status], status, detail: refusal.message, problems: refusal.problems, entry }
    : {
        type: 'about:blank',
        title: 'Có lỗi trong hệ thống',
        status,
        detail: `Hệ thống gặp lỗi ngoài dự kiến; thao tác vừa rồi chưa được thực hiện. Hãy thử lại, nếu vẫn lỗi hãy báo quản trị viên mã ${entry}.`,
        problems: [],
        entry,
      }
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  })
}
