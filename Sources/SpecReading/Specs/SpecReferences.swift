import PlanModel

/// Finds in a dependency cell the words that lead to other specs.
///
///     reference  ->  link | path | name "#" id | name blank id
///
/// A link leads to a Markdown file, `[RSO spec](./rso.md)`; a path ends like one, `rso.md#BE-3`; a
/// name is that of a spec that is read too, or stands before `#` and an id.
struct SpecReferences {
  /// Words that lead to a spec.
  struct Reference {
    /// Where they stand, without the `#`.
    let words: Range<Int>
    /// Where what they qualify may begin.
    let end: Int
    /// Which spec is meant.
    let target: SpecMention.Target
    /// The place in the file that a link leads to.
    var fragment = ""
    /// Whether it is a link, whose words may name a task.
    var isLink = false
    /// Whether all of the spec may be meant.
    var mayMeanAll = true
  }

  /// The specs that are read together.
  let specs: SpecDirectory
  /// The file that is read.
  private let file: String
  /// What stands before `#` in ids of this file, in lower case.
  private let ownPrefixes: Set<String>

  /// Prepares to find what `file` says of others in `specs`.
  init(_ specs: SpecDirectory, in file: String, ids: some Sequence<String>) {
    self.specs = specs
    self.file = file
    ownPrefixes = Set(
      ids.compactMap { id in id.firstIndex(of: "#").map { id[..<$0].lowercased() } })
  }

  /// Whether a spec is the one that is read.
  func isOwn(_ target: SpecMention.Target) -> Bool {
    specs.position(of: target).map { $0 == specs.position(ofPath: file) } ?? (target == .path(file))
  }

  /// Returns the references in `text`, in order; none overlap.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  func references(in text: SpecText, _ cell: CellScalars) -> [Reference] {
    guard specs.count > 1 || !text.links.isEmpty || text.text.utf8.contains(where: Self.isSign)
    else { return [] }
    var references: [Reference] = []
    var position = 0
    for link in text.links {
      let words = cell.index(at: link.range.lowerBound)..<cell.index(at: link.range.upperBound)
      guard let (path, fragment) = SpecPath.target(of: link.target, from: file) else { continue }
      references += typed(in: cell, from: position, to: words.lowerBound)
      references.append(
        Reference(
          words: words,
          end: cell[words.upperBound] == "#" ? words.upperBound + 1 : words.upperBound,
          target: .path(path), fragment: fragment, isLink: true))
      position = words.upperBound
    }
    return references + typed(in: cell, from: position, to: cell.scalars.count)
  }

  /// The references among the words from `start` to `end`.
  private func typed(in cell: CellScalars, from start: Int, to end: Int) -> [Reference] {
    var found: [Reference] = []
    var position = start
    while position < end {
      guard !Self.isDelimiter(at: position, in: cell) else {
        position += 1
        continue
      }
      var wordEnd = position
      while wordEnd < end, !Self.isDelimiter(at: wordEnd, in: cell) { wordEnd += 1 }
      if let reference = reference(at: position..<wordEnd, in: cell, to: end) {
        found.append(reference)
      }
      position = wordEnd
    }
    return found
  }

  /// What one word says.
  private func reference(
    at word: Range<Int>, in cell: CellScalars, to end: Int
  ) -> Reference? {
    guard word.count <= 300 else { return nil }
    let hash = cell.scalars[word].firstIndex(of: "#")
    var name = word.lowerBound..<(hash ?? word.upperBound)
    while hash == nil, name.count > 1,
      ".:!?".unicodeScalars.contains(cell.scalars[name.upperBound - 1])
    {
      name = name.lowerBound..<name.upperBound - 1
    }
    guard !name.isEmpty else { return nil }
    let text = cell.string(name)
    if let (path, _) = SpecPath.target(of: text, from: file) {
      let isNamed = specs.position(ofPath: path) == nil && specs.position(named: text) != nil
      return Reference(
        words: name, end: hash.map { $0 + 1 } ?? name.upperBound,
        target: isNamed ? .name(text) : .path(path))
    }
    guard let hash else {
      let next = cell.skipBlanks(from: word.upperBound, to: end)
      let id = cell.string(next..<cell.endOfStranger(from: next, to: end))
      guard specs.count > 1, next < end, specs.position(named: text) != nil,
        UnknownDependency.isIDLike(id)
      else { return nil }
      return Reference(words: name, end: next, target: .name(text), mayMeanAll: false)
    }
    return qualifier(name, before: hash, in: cell, to: word.upperBound)
  }

  /// A name before `#`; after the slash of a list it may begin later.
  private func qualifier(
    _ name: Range<Int>, before hash: Int, in cell: CellScalars, to end: Int
  ) -> Reference? {
    guard hash + 1 < end, cell.isWordPart(at: hash + 1, to: end) || cell[hash + 1] == "*" else {
      return nil
    }
    var name = name
    if let slash = cell.scalars[name].lastIndex(of: "/"),
      specs.position(named: cell.string(name)) == nil
    {
      name = slash + 1..<name.upperBound
    }
    let text = cell.string(name)
    guard !ownPrefixes.contains(text.lowercased()), text.contains(where: \.isLetter) else {
      return nil
    }
    let id = cell.string(hash + 1..<cell.endOfStranger(from: hash + 1, to: end))
    guard specs.position(named: text) != nil || UnknownDependency.isIDLike(id) else { return nil }
    return Reference(words: name, end: hash + 1, target: .name(text), mayMeanAll: false)
  }

  /// Whether a word ends at `index`: at a blank, a bracket, a comma or the mark of a range.
  private static func isDelimiter(at index: Int, in cell: CellScalars) -> Bool {
    let scalar = cell.scalars[index]
    if scalar.isBlank || delimiters.contains(scalar) { return true }
    guard scalar == "." else { return false }
    // Two points after a word are the mark of a range; else they lead to the folder above.
    let isSecond = index > 0 && cell[index - 1] == "."
    let before = isSecond ? index - 2 : index - 1
    let isPair = isSecond || cell[index + 1] == "."
    return isPair && before >= 0 && cell.isWordPart(at: before, to: index)
  }

  private static let delimiters = Set(",;，；、()[]（）{}<>\"'“”‘’`…–—~〜～→|".unicodeScalars)

  /// Whether a byte may be part of a reference and rarely is of anything else.
  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x23 || byte == 0x2E }
}
