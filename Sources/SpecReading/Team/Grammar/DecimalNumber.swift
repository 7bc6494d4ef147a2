/// Reads decimal numbers as people write them in settings: `8`, `0.75`, `-1.5`, `.5`.
///
///     number  ->  "-"? digits ("." digits)?  |  "-"? "." digits
///
/// No exponents, no infinities, no separators; at most 15 digits, so that every number is exact
/// enough and none can overflow.
enum DecimalNumber {
  /// Returns the number written as `text`, or `nil`.
  static func parse(_ text: some StringProtocol) -> Double? {
    let magnitude = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = magnitude.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let last = parts.last, !last.isEmpty else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    guard magnitude.utf8.count <= 16 else { return nil }
    let value = Double((parts[0].isEmpty ? "0" : "") + magnitude)
    return text.hasPrefix("-") ? value.map { -$0 } : value
  }
}
