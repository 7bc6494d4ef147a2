/// What helps an author who wrote an id that no task has.
///
/// A number is rarely mistyped into another number of the plan: `BE-9` does not mean `BE-1`. So a
/// name is suggested only where the fingers may have slipped; else the range of its numbers helps.
package enum TaskIDHint: Hashable, Sendable {
  /// The id or name that was likely meant.
  case meant(String)
  /// Where the ids of the same letters begin and end: `the ids of BE run from BE-1 to BE-7`.
  case family(name: String, first: String, last: String)

  /// What the help says behind `did you mean`, if a name was likely meant.
  package var name: String? {
    guard case .meant(let name) = self else { return nil }
    return name
  }

  /// Which ids there are, where no name was likely meant.
  package var family: String? {
    guard case .family(let name, let first, let last) = self else { return nil }
    let ids = name.isEmpty ? "the ids" : "the ids of \(name.excerpt)"
    if first == last { return name.isEmpty ? nil : "the only id of \(name.excerpt) is \(first)" }
    return "\(ids) run from \(first.excerpt) to \(last.excerpt)"
  }
}

extension Sequence where Element: StringProtocol {
  /// Returns what helps an author who wrote `text`, which is none of these ids and names.
  ///
  /// An id is near whose letters differ slightly, or the digits of one of its numbers by zeros
  /// before them, two neighbours swapped, a digit doubled, or one of three left out. Of the family
  /// that `text` names by its letters, only the number may be wrong. Names without digits are
  /// compared like any others. Of very many names the first 10,000 are looked at, and no family is
  /// found.
  ///
  /// - Complexity: O(*n* · *k*²) for *n* names of *k* letters.
  package func hint(for text: some StringProtocol) -> TaskIDHint? {
    let written = IDShape(text)
    guard written.hasNumber, text.utf8.count <= IDShape.longest else {
      return nearest(to: text).map(TaskIDHint.meant)
    }
    var likely: [String] = []
    var family: (low: IDShape, high: IDShape)?
    var isWhole = true
    for (position, name) in enumerated() where name.utf8.count <= IDShape.longest {
      guard position < IDShape.most else {
        isWhole = false
        break
      }
      let shape = IDShape(name)
      if let number = shape.number, shape.isOfFamily(of: written) {
        if family == nil || number < family?.low.number ?? 0 {
          family = (shape, family?.high ?? shape)
        }
        if number > family?.high.number ?? 0 { family?.high = shape }
      }
      if shape.mayBeMeant(by: written) { likely.append(String(name)) }
    }
    if family != nil { likely.removeAll { !IDShape($0).hasSameLetters(as: written) } }
    // A slip of the number is near, however short the id.
    let near = likely.nearest(to: text) ?? likely.first { IDShape($0).hasSameLetters(as: written) }
    if let near { return .meant(near) }
    guard isWhole else { return nil }
    return family.map { family in
      .family(name: family.low.familyName, first: family.low.text, last: family.high.text)
    }
  }
}

/// An id as letters and numbers.
private struct IDShape {
  /// How many bytes of an id are compared.
  static let longest = 64
  /// How many ids are compared.
  static let most = 10_000

  /// The id itself.
  let text: String
  /// All that is no digit, in lower case, without signs.
  private let letters: String
  /// The digits of each of its numbers.
  private let numbers: [[UInt8]]
  /// What stands before its last number, in lower case; nothing if something follows the number.
  private let stem: String?

  init(_ text: some StringProtocol) {
    self.text = String(text)
    letters = String(
      text.lowercased().unicodeScalars.filter { !$0.isDigit && $0.properties.isAlphabetic }
        .map(Character.init))
    let bytes = Array(text.utf8)
    numbers = bytes.split { !(0x30...0x39).contains($0) }.map(Array.init)
    let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    stem =
      digits == 0 ? nil : String(decoding: bytes.dropLast(digits), as: UTF8.self).lowercased()
  }

  var hasNumber: Bool { !numbers.isEmpty }

  /// The number at its end, if one of up to 18 digits stands there.
  var number: Int? {
    guard stem != nil, let digits = numbers.last, digits.count <= 18 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// What stands before the number, without a sign at its end.
  var familyName: String {
    let name = text.utf8.dropLast(numbers.last?.count ?? 0)
    return String(decoding: name, as: UTF8.self).trimmingSigns
  }

  func isOfFamily(of other: Self) -> Bool { stem != nil && stem == other.stem }

  func hasSameLetters(as other: Self) -> Bool { letters == other.letters }

  /// Whether an author who wrote `other` may have meant it, as far as the numbers say.
  func mayBeMeant(by other: Self) -> Bool {
    let (mine, theirs) = (Array(numbers.joined()), Array(other.numbers.joined()))
    if mine == theirs { return true }
    guard numbers.count == other.numbers.count else { return false }
    let differing = zip(numbers, other.numbers).filter { $0.withoutPadding != $1.withoutPadding }
    guard let (number, written) = differing.first else { return true }
    return differing.count == 1 && hasSameLetters(as: other) && number.isSlip(of: written)
  }
}

extension [UInt8] {
  /// The digits without the zeros before them.
  fileprivate var withoutPadding: ArraySlice<UInt8> { drop { $0 == 0x30 } }

  /// Whether these digits and others differ by one slip of the fingers.
  fileprivate func isSlip(of other: [UInt8]) -> Bool {
    if count == other.count {
      let places = indices.filter { self[$0] != other[$0] }
      guard places.count == 2, places[0] + 1 == places[1] else { return false }
      return self[places[0]] == other[places[1]] && self[places[1]] == other[places[0]]
    }
    let (longer, shorter) = count > other.count ? (self, other) : (other, self)
    guard longer.count == shorter.count + 1 else { return false }
    let place = zip(longer, shorter).prefix { $0 == $1 }.count
    guard longer.dropFirst(place + 1).elementsEqual(shorter.dropFirst(place)) else { return false }
    // One of two different digits left out makes another number, not a slip: `BE-1` and `BE-12`.
    return shorter.count > 1 || longer[0] == longer[1]
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
}

extension String {
  /// The text without hyphens, points and the like at its end.
  fileprivate var trimmingSigns: String {
    var text = Substring(self)
    while let last = text.last, "-_.#/ ".contains(last) { text.removeLast() }
    return String(text)
  }
}
