/// What shows that a file is UTF-16 rather than UTF-8.
enum UTF16Sign: String {
  case mark = "it begins with the byte order mark"
  case zeros = "every other byte is NUL"

  /// How many bytes are looked at.
  private static let looks = 64

  /// Returns the sign in a file's bytes, if there is one.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .mark
      return
    }
    let head = bytes.prefix(Self.looks)
    let zeros = Set(head.indices.filter { head[$0] == 0 }.map { $0 % 2 })
    guard head.count >= 8, zeros.count == 1, head.count(where: { $0 == 0 }) * 2 >= head.count - 1
    else { return nil }
    self = .zeros
  }
}
