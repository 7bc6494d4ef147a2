package import PlanModel

/// A condition under which a run fails, such as `p80 > 2026-05-01`.
package struct GateCondition: Hashable, Sendable {
  /// How a figure stands to its limit.
  package enum Comparison: String, CaseIterable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
  }

  /// A figure's value, or its limit.
  package enum Value: Hashable, Sendable {
    /// A day.
    case date(CivilDate)
    /// A number, of shares the percentage.
    case number(Double)
  }

  /// What is wrong with the text of a condition, in words.
  package struct Fault: Error, Hashable {
    /// A sentence without a full stop.
    package let words: String
  }

  /// As written.
  package let text: String
  /// Which figure.
  package let figure: GateFigure
  /// How it stands to the limit.
  package let comparison: Comparison
  /// The limit.
  package let limit: Value

  /// Reads a condition: a figure, one of `<`, `<=`, `>`, `>=`, and a day or a number.
  ///
  /// - Parameters:
  ///   - text: The condition.
  ///   - figures: Those that the run has.
  /// - Throws: `Fault` for a text that is none.
  package init(
    _ text: String, among figures: [GateFigure] = GateFigure.all
  ) throws(Fault) {
    guard let sign = text.firstIndex(where: { "<>".contains($0) }),
      let comparison = Comparison.allCases.first(where: { text[sign...].hasPrefix($0.rawValue) })
    else {
      throw Fault(
        words: "'\(text.excerpt)' holds no figure against a limit, as 'p80 > 2026-05-01' does")
    }
    let name = text[..<sign].trimmed.lowercased()
    let limit = text[text.index(sign, offsetBy: comparison.rawValue.count)...].trimmed
    guard let figure = figures.first(where: { $0.name == name }) else {
      let isElsewhere = GateFigure(named: name) != nil
      let fault = isElsewhere ? "this command has no figure" : "there is no figure"
      let near = isElsewhere ? nil : figures.map(\.name).nearest(to: name)
      let help =
        near.map { "did you mean '\($0)'?" } ?? "there are \(GateFigure.words(for: figures))"
      throw Fault(words: "\(fault) '\(name.excerpt)'; \(help)")
    }
    self.text = text
    self.figure = figure
    self.comparison = comparison
    self.limit = try Self.limit(limit, of: figure)
  }

  private static func limit(_ text: String, of figure: GateFigure) throws(Fault) -> Value {
    switch figure.kind {
    case .date:
      guard let date = CivilDate(iso: text) else {
        throw Fault(words: "'\(figure.name)' is a day: its limit is written as 2026-05-01")
      }
      return .date(date)
    case .number, .percent:
      let digits = figure.kind == .percent && text.hasSuffix("%") ? text.dropLast().trimmed : text
      guard let number = Double(digits), number.isFinite else {
        throw Fault(words: "'\(figure.name)' is a number: its limit is written as 80")
      }
      return .number(number)
    }
  }

  /// Returns whether a value of the figure meets the condition, so that the run fails.
  package func isMet(by value: Value) -> Bool {
    switch (value, limit) {
    case (.date(let date), .date(let limit)): holds(date, limit)
    case (.number(let number), .number(let limit)): holds(number, limit)
    default: preconditionFailure("a figure has one kind of value")
    }
  }

  private func holds<Quantity: Comparable>(_ value: Quantity, _ limit: Quantity) -> Bool {
    switch comparison {
    case .above: value > limit
    case .atLeast: value >= limit
    case .below: value < limit
    case .atMost: value <= limit
    }
  }
}

extension StringProtocol {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
