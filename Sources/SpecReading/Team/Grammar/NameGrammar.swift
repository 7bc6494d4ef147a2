import PlanModel

extension ScalarGrammar<String> {
  /// A name: one line of 1 to 100 characters.
  static let name = Self(noun: "a name", advice: "write one line of up to 100 characters") { text in
    let isLine = !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    let hasInk = text.contains { !$0.isWhitespace }
    return isLine && hasInk && text.count <= 100 ? text : nil
  }
}

extension ScalarGrammar<Skill> {
  /// The code of a discipline, such as `BE`; small letters mean the same.
  static let skill = Self(
    noun: "a skill", advice: "write the code of a discipline of the spec, such as BE"
  ) { text in
    ScalarGrammar<String>.name.parse(text).map { Skill($0.uppercased()) }
  }
}
