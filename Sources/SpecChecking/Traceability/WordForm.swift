/// Tells the forms of one noun from other words of its stem.
enum WordForm {
  /// Whether two words in lower case are one: equal, singular and plural, or short and long form.
  ///
  /// `teams` is the same as `team`, and `config` as `configuration`; `invite` and `invitation` have
  /// a stem in common, but are not the same.
  static func isSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (first, second) = (WordStem.longForm(of: first), WordStem.longForm(of: second))
    return first == second || isPlural(first, of: second) || isPlural(second, of: first)
  }

  /// Whether `word` is `singular` with `s`, `es` or, in place of its `y`, `ies` at the end.
  private static func isPlural(_ word: String, of singular: String) -> Bool {
    if word.hasPrefix(singular) {
      let ending = word.utf8.dropFirst(singular.utf8.count)
      return ending.elementsEqual("s".utf8) || ending.elementsEqual("es".utf8)
    }
    return singular.hasSuffix("y") && word == singular.dropLast() + "ies"
  }
}
