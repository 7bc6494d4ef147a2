/// The name of an entity in a form that can be compared.
///
/// `Team Members`, `team_member`, `TeamMember` and `TEAM_MEMBERS (new)` are the same.
struct EntityName: Hashable {
  private let letters: String

  /// Takes the letters of `name`, in lower case and singular, without what stands in brackets.
  init(_ name: String) {
    let bare = name.prefix { $0 != "(" }
    let phrase = Phrase(bare.isEmpty ? name[...] : bare)
    var words = phrase.words
    while words.count > 1, let last = words.last, Self.kinds.contains(String(last)) {
      words.removeLast()
    }
    let letters = words.joined()
    if letters.hasSuffix("ies") {
      self.letters = letters.dropLast(3) + "y"
    } else if letters.hasSuffix("s"), !letters.hasSuffix("ss") {
      self.letters = String(letters.dropLast())
    } else {
      self.letters = letters
    }
  }

  /// Words behind a name that say what is called so: `Team entity`.
  private static let kinds: Set<String> = ["table", "entity", "model", "schema", "type", "tables"]
}
