/** Why identity says no, in sentences a person can act on. */
import { type Reason, Refusal, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  // Not 401: that tells the pages that a session has ended.
  'identity.wrong-credentials': [
    422,
    'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.',
  ],
  'identity.too-many-attempts': [429, 'Đã thử sai nhiều lần. Hãy thử lại sau {seconds} giây.'],
  'identity.busy': [503, 'Đang có quá nhiều người đăng nhập cùng lúc. Hãy thử lại sau ít giây.'],

  'identity.password-too-short': [422, 'Mật khẩu cần ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất.'],
  'identity.password-too-long': [422, 'Mật khẩu dài tối đa {most} ký tự.'],
  'identity.password-common': [422, 'Mật khẩu này nhiều người dùng nên dễ bị đoán. Hãy chọn một câu của riêng bạn.'],
  'identity.password-has-name': [422, 'Mật khẩu không được chứa tên đăng nhập hoặc họ tên của bạn.'],
  'identity.password-unchanged': [422, 'Mật khẩu mới phải khác mật khẩu đang dùng.'],
  'identity.current-password-wrong': [422, 'Mật khẩu đang dùng chưa đúng. Mật khẩu chưa được đổi.'],

  'identity.link-unknown': [
    404,
    'Đường dẫn này không dùng được. Hãy mở lại đúng đường dẫn đã nhận, hoặc xin quản trị viên đường dẫn mới.',
  ],
  'identity.link-used': [
    409,
    'Đường dẫn này đã được dùng. Nếu bạn đã đặt mật khẩu, hãy đăng nhập; nếu không phải bạn, hãy báo ngay quản trị viên.',
  ],
  'identity.link-expired': [409, 'Đường dẫn này đã hết hạn hoặc đã được thay. Hãy xin quản trị viên đường dẫn mới.'],

  'identity.user-name-malformed': [
    422,
    'Tên đăng nhập gồm 3–40 chữ thường không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, bắt đầu bằng chữ hoặc số.',
  ],
  'identity.user-name-taken': [409, 'Tên đăng nhập “{userName}” đã có người dùng. Hãy chọn tên khác.'],
  'identity.account-not-found': [404, 'Không tìm thấy tài khoản này, hoặc tài khoản không thuộc đơn vị bạn quản lý.'],
  'identity.account-changed': [
    409,
    'Người khác vừa sửa tài khoản này. Nội dung bạn nhập chưa được lưu; hãy tải lại trang để xem bản mới rồi sửa lại.',
  ],
  'identity.account-ended': [409, 'Tài khoản này đã kết thúc. Hãy mở lại tài khoản trước.'],
  'identity.account-not-ended': [409, 'Tài khoản này đang hoạt động.'],
  'identity.unit-outside': [403, 'Đơn vị này không thuộc phạm vi bạn quản lý. Hãy chọn đơn vị khác.'],
  'identity.unit-required': [422, 'Hãy chọn đơn vị của tài khoản.'],
  'identity.holds-wider-role': [
    403,
    'Tài khoản này giữ vai trò ngoài phạm vi bạn quản lý (“{role}”). Chỉ quản trị hệ thống được thay đổi.',
  ],
  'identity.not-own-account': [
    409,
    'Bạn không thể tự kết thúc hoặc cấp lại truy cập cho tài khoản của mình. Hãy nhờ quản trị viên khác.',
  ],

  'identity.role-unknown': [422, 'Không có vai trò này.'],
  'identity.role-not-for-units': [
    403,
    'Vai trò “{role}” chỉ do quản trị hệ thống giao. Bạn giao được các vai trò của đơn vị.',
  ],
  'identity.grant-outside': [
    403,
    'Bạn chỉ giao được vai trò tại những đơn vị mình quản lý. Hãy chọn đơn vị khác hoặc bỏ “cả đơn vị trực thuộc”.',
  ],
  'identity.grant-to-self': [403, 'Bạn không thể tự giao vai trò cho mình. Hãy nhờ quản trị viên khác.'],
  'identity.grant-period': [422, 'Ngày kết thúc phải sau ngày bắt đầu.'],
  'identity.grant-overlaps': [409, 'Tài khoản đã giữ vai trò này tại đơn vị này trong thời gian đó.'],
  'identity.grant-not-found': [404, 'Không tìm thấy vai trò đã giao này.'],
  'identity.grant-ended': [409, 'Vai trò này đã kết thúc.'],
  'identity.own-administration': [
    409,
    'Bạn không thể tự bỏ quyền quản trị của mình, để hệ thống luôn còn người quản trị. Hãy nhờ quản trị viên khác.',
  ],

  'identity.session-not-found': [404, 'Phiên đăng nhập này đã kết thúc.'],
} as const satisfies Sentences

export type IdentityReason = keyof typeof sentences

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)

/** A refusal to return instead of throwing, so that what was written before it stays. */
export function refusalFor(reason: Reason<IdentityReason>): Refusal {
  return new Refusal(sentences[reason.reason][0], [problemOf(reason)])
}
