/// The forms in which an id is compared, from strict to lenient.
///
/// `BE-01` and `be-1` have the same folded form; `BE1` and `#BE-1` the same loose form as well.
/// `1.10` and `1.1` differ in all of them.
struct TaskIDForm {
  /// Lower case, numbers without zeros in front.
  let folded: String
  /// As `folded`, without the signs between letters and digits.
  let loose: String
  /// The folded form with a gap for the last number, and that number, if it has a sane one.
  let series: (stem: String, number: Int)?

  /// Takes the forms of an id.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  init(_ id: some StringProtocol) {
    let runs = IDRuns(id)
    folded = runs.text(runs.indices)
    var loose: [UInt8] = []
    for index in runs.indices where !runs.isBetweenKinds(index) { loose += runs.bytes(index) }
    self.loose = String(decoding: loose, as: UTF8.self)
    guard let last = runs.lastNumber, let number = Int(runs.text(last..<last + 1)) else {
      series = nil
      return
    }
    series = (runs.text(0..<last) + "\u{0}" + runs.text(last + 1..<runs.indices.upperBound), number)
  }
}

/// The runs of letters, of digits and of signs in an id, folded.
private struct IDRuns {
  private enum Kind {
    case letters
    case digits
    case signs

    init(_ scalar: Unicode.Scalar) {
      self = scalar.isASCIIDigit ? .digits : scalar.isLetter ? .letters : .signs
    }
  }

  /// The bytes of all runs.
  private var folded: [UInt8] = []
  private var kinds: [Kind] = []
  /// Where each run begins among the bytes.
  private var starts: [Int] = []

  init(_ id: some StringProtocol) {
    for scalar in id.unicodeScalars {
      let last = kinds.last
      // Blanks at the beginning and beside signs say nothing.
      if scalar.isBlank, last == nil || last == .signs { continue }
      let kind = Kind(scalar)
      if kind != last {
        kinds.append(kind)
        starts.append(folded.count)
      } else if kind == .digits, folded.count - starts[starts.count - 1] == 1, folded.last == 0x30 {
        folded.removeLast()
      }
      if scalar.isASCII {
        folded.append(UInt8(truncatingIfNeeded: scalar.asciiLowercase.value))
      } else {
        folded += scalar.properties.lowercaseMapping.utf8
      }
    }
    starts.append(folded.count)
  }

  /// All runs.
  var indices: Range<Int> { kinds.indices }

  /// The last run of digits.
  var lastNumber: Int? { kinds.lastIndex(of: .digits) }

  /// The bytes of a run.
  func bytes(_ run: Int) -> ArraySlice<UInt8> { folded[starts[run]..<starts[run + 1]] }

  /// The text of some runs.
  func text(_ runs: Range<Int>) -> String {
    String(decoding: folded[starts[runs.lowerBound]..<starts[runs.upperBound]], as: UTF8.self)
  }

  /// Whether a run is a sign, other than a point, that does not stand between two of a kind.
  func isBetweenKinds(_ run: Int) -> Bool {
    guard kinds[run] == .signs, !bytes(run).elementsEqual([0x2E]) else { return false }
    guard run > 0, run + 1 < kinds.count else { return true }
    return (kinds[run - 1] == .digits) != (kinds[run + 1] == .digits)
  }
}
