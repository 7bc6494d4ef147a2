package import PlanModel

/// Turns the bytes of a file into text, or says why they are none.
package struct SourceDecoder {
  /// Returns the text of `bytes`, or `nil` after recording what is wrong with them.
  ///
  /// Text is valid UTF-8 without NUL and with something to read in it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func decode(
    _ bytes: [UInt8], path: String, into diagnostics: inout Diagnostics
  ) -> SourceFile? {
    if let format = ForeignFormat(of: bytes) {
      diagnostics.emit(.foreign(format), at: span(of: 0, in: bytes, path: path))
      return nil
    }
    if let sign = UTF16Sign(of: bytes) {
      diagnostics.emit(.utf16(sign), at: span(of: 0, in: bytes, path: path))
      return nil
    }
    if let zero = bytes.firstIndex(of: 0) {
      diagnostics.emit(.binary(), at: span(of: zero, in: bytes, path: path))
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = firstInvalidIndex(in: bytes)
      diagnostics.emit(
        .invalidUTF8(bytes[place]), at: span(of: place, in: bytes, path: path))
      return nil
    }
    let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if isBlank || bytes == [0xEF, 0xBB, 0xBF] {
      diagnostics.emit(.empty(), at: SourceSpan(file: path, line: 1, column: 1, length: 0))
      return nil
    }
    return SourceFile(path: path, text: text)
  }

  /// The line and column of a byte.
  private static func span(of index: Int, in bytes: [UInt8], path: String) -> SourceSpan {
    let before = bytes[..<index]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return SourceSpan(file: path, line: line, column: index - lineStart + 1, length: 1)
  }

  /// The first byte that begins no well-formed character.
  private static func firstInvalidIndex(in bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var index = 0
    while case .valid(let character) = parser.parseScalar(from: &iterator) {
      index += character.count
    }
    return min(index, bytes.count - 1)
  }
}

extension Diagnostic.Message {
  /// A NUL byte: no text editor writes one.
  fileprivate static func binary() -> Self {
    Self(
      .binaryFile, "the file is not text: it holds a NUL byte", help: "name a Markdown or YAML file"
    )
  }

  /// A file of another program, which can save it as text.
  fileprivate static func foreign(_ format: ForeignFormat) -> Self {
    Self(
      .binaryFile, "the file is not text: it is \(format.rawValue)",
      help: "export it as text, a spec as Markdown and a table of finished tasks as CSV")
  }

  /// UTF-16, which some editors and shells write.
  fileprivate static func utf16(_ sign: UTF16Sign) -> Self {
    Self(
      .invalidUTF8, "the file is UTF-16, not UTF-8: \(sign.rawValue)",
      help: "save the file as UTF-8")
  }

  /// A byte that is no UTF-8.
  fileprivate static func invalidUTF8(_ byte: UInt8) -> Self {
    let digits = String(byte, radix: 16, uppercase: true)
    return Self(
      .invalidUTF8, "the byte 0x\(digits.count == 1 ? "0" : "")\(digits) is not valid UTF-8",
      help: "save the file as UTF-8")
  }

  /// Nothing to read.
  fileprivate static func empty() -> Self {
    Self(
      .emptyFile, "the file is empty",
      help: "a spec needs a table of tasks, a team file a key such as 'people:'")
  }
}
