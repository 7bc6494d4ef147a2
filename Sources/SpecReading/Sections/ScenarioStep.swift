import PlanModel

/// The step of a scenario that a text begins with: `Given`, `When`, `Then`, or more of the last.
enum ScenarioStep: Int, Comparable {
  case more, given, when, then

  static func < (left: ScenarioStep, right: ScenarioStep) -> Bool { left.rawValue < right.rawValue }

  /// Finds the step by the first word of a text; none if it is no such word.
  init?(_ text: some StringProtocol) {
    guard let step = Self.words[String(Phrase(text.prefix(40)).firstWord)] else { return nil }
    self = step
  }

  /// Finds the step of a line whose bold words are that step and no more.
  init?(bold line: SpecText) {
    guard line.boldLength > 0, line.boldLength <= 20,
      let step = ScenarioStep(
        String(decoding: line.text.utf8.prefix(line.boldLength), as: UTF8.self)),
      Phrase(String(decoding: line.text.utf8.prefix(line.boldLength), as: UTF8.self)).words.count
        == 1
    else { return nil }
    self = step
  }

  /// Returns the last step that the words of a text name, if it begins with a step.
  static func last(in text: String) -> ScenarioStep? {
    guard let first = ScenarioStep(text) else { return nil }
    return Phrase(text).words.lazy.compactMap { words[String($0)] }.reduce(first, max)
  }

  /// Whether a text says a whole scenario in plain words, from `given` to `then`.
  static func isScenario(_ text: String) -> Bool {
    ScenarioStep(text) == .given && last(in: text) == .then
      && Phrase(text).words.contains { words[String($0)] == .when }
  }

  private static let words: [String: ScenarioStep] = [
    "given": .given, "when": .when, "then": .then, "and": .more, "but": .more,
    "gegeben": .given, "angenommen": .given, "wenn": .when, "dann": .then, "und": .more,
    "étant": .given, "quand": .when, "lorsque": .when, "alors": .then, "et": .more,
    "dado": .given, "dada": .given, "cuando": .when, "quando": .when, "entonces": .then,
    "então": .then,
  ]
}
