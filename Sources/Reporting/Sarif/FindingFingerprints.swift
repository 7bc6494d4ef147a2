import PlanModel

/// Names findings so that they are known again when lines above them come or go.
///
/// A name is a hash of the kind, the sentence and the text of the line without blanks (FNV-1a, 64
/// bits), and a number that tells apart findings of a file that have all three in common.
struct FindingFingerprints {
  private var counts: [String: [UInt64: Int]] = [:]

  /// Returns the name of the next finding, which stands in `line`.
  mutating func next(for diagnostic: Diagnostic, line: ArraySlice<UInt8>?) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = hash &* 0x100_0000_01B3
    }
    add(diagnostic.code.rawValue.utf8)
    add(diagnostic.message.text.utf8)
    add((line ?? []).filter { $0 > 0x20 })
    let count = counts[diagnostic.span.file, default: [:]][hash, default: 0] + 1
    counts[diagnostic.span.file, default: [:]][hash] = count
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + ":\(count)"
  }
}
