import PlanModel

/// Reports dependencies that name nothing, with the name that was likely meant.
struct UnknownDependency {
  private let names: [String]
  private let disciplines: [String]
  /// The name of the spec, if another one refers to its tasks.
  private let spec: String
  /// How many more names are compared; a help is not worth a quadratic wait.
  private var budget = 200_000

  /// Prepares to report against the ids of the tasks and the names of external dependencies.
  init(index: TaskIndex, externals: [ExternalDependency], spec: String = "") {
    self.spec = spec
    names = index.entries.map(\.id.text) + externals.map(\.id.name)
    disciplines = index.disciplineCodes
  }

  /// Whether a word looks like an id: a sign or a letter before a number.
  static func isIDLike(_ word: String) -> Bool {
    guard word.contains(where: \.isNumber), word.utf8.count <= 64 else { return false }
    let scalars = Array(word.unicodeScalars)
    for (before, after) in zip(scalars, scalars.dropFirst()) where after.isASCIIDigit {
      if "-_#.".unicodeScalars.contains(before) || before.isASCIIUppercase { return true }
    }
    return false
  }

  /// Reports a word, or a whole piece of a cell, that names nothing.
  mutating func report(
    _ text: String, at span: SourceSpan, into diagnostics: inout Diagnostics
  ) {
    let hint = hint(for: text)
    diagnostics.emit(
      spec.isEmpty ? .unknown(text, hint) : .unknown(text, in: spec, hint),
      at: span)
  }

  /// Reports a range whose second end is missing or unknown.
  mutating func reportEnd(
    _ text: String, at span: SourceSpan, into diagnostics: inout Diagnostics
  ) {
    let isID = Self.isIDLike(text) && !text.contains(" ")
    let message =
      isID
      ? Diagnostic.Message.unknownEnd(text, hint(for: text))
      : .missingEnd(text)
    diagnostics.emit(message, at: span)
  }

  /// What helps the author, while the budget lasts.
  private mutating func hint(for text: String) -> TaskIDHint? {
    guard budget > 0 else { return nil }
    budget -= max(1_000, names.count)
    return names.hint(for: text)
  }

  /// Reports words such as `All XY tasks` for which there are none.
  func report(
    group text: String, at span: SourceSpan, into diagnostics: inout Diagnostics
  ) {
    diagnostics.emit(.unknownGroup(text, disciplines: disciplines), at: span)
  }
}

extension Unicode.Scalar {
  /// Whether it is `A`–`Z`.
  fileprivate var isASCIIUppercase: Bool { (0x41...0x5A).contains(value) }
}

extension Diagnostic.Message {
  fileprivate static func unknown(_ text: String, _ hint: TaskIDHint?) -> Self {
    Self(
      .unknownDependency, "'\(text.excerpt)' names no task and no external dependency",
      help: hint?.name.map { "did you mean \($0)?" }
        ?? hint?.family.map { "write the id of a task; \($0)" }
        ?? "write the id of a task, or list it among the external dependencies")
  }

  fileprivate static func unknown(
    _ text: String, in spec: String, _ hint: TaskIDHint?
  ) -> Self {
    Self(
      .unknownDependency, "'\(text.excerpt)' names no task of the spec '\(spec.excerpt)'",
      help: hint?.name.map { "did you mean \(spec)#\($0)?" }
        ?? "write the id of one of its tasks" + (hint?.family.map { "; \($0)" } ?? ""))
  }

  fileprivate static func unknownEnd(_ text: String, _ hint: TaskIDHint?) -> Self {
    Self(
      .unknownDependency, "the range ends at '\(text.excerpt)', which is no task",
      help: hint?.name.map { "did you mean \($0)?" }
        ?? "end the range at the id of a task" + (hint?.family.map { "; \($0)" } ?? ""))
  }

  fileprivate static func missingEnd(_ text: String) -> Self {
    Self(
      .unknownDependency, "the range '\(text.excerpt)' has no end",
      help: "write both ends, as in 'BE-1 through BE-4'")
  }

  fileprivate static func unknownGroup(_ text: String, disciplines: [String]) -> Self {
    Self(
      .unknownDependency, "'\(text.excerpt)' names no tasks",
      help: disciplines.isEmpty
        ? nil
        : "the disciplines are \(disciplines.prefix(12).map(\.excerpt).joined(separator: ", "))")
  }
}
