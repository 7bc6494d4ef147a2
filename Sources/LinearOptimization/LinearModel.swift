/// A linear or integer optimisation problem as a value.
///
///     minimise or maximise  objective
///     subject to            lower ≤ Σ coefficient · variable ≤ upper   for every constraint
///                           variable ∈ domain                          for every variable
///
/// What the solver could choke on cannot be said: every number is finite but for the open side of a
/// constraint, terms are merged, a variable belongs to the model by its position.
package struct LinearModel: Sendable {
  /// A decision, known by its position in the model that made it.
  package struct Variable: Hashable, Comparable, Sendable {
    /// Position among the model's variables.
    package let index: Int

    package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
  }

  /// The values a variable may take.
  package enum Domain: Hashable, Sendable {
    /// Any number of the range.
    case continuous(ClosedRange<Double>)
    /// The whole numbers of the range.
    case integer(ClosedRange<Int>)
    /// No or yes: 0 or 1.
    case binary
  }

  /// Which way the objective is to go.
  package enum Direction: Sendable {
    case minimize
    case maximize
  }

  /// A rule that an expression lies within bounds.
  package struct Constraint: Sendable {
    /// The reason for the rule, for people who read the model.
    package let name: String
    /// What is bounded; its constant is zero.
    package let expression: LinearExpression
    /// The least value; minus infinity for none.
    package let lower: Double
    /// The greatest value; infinity for none.
    package let upper: Double
  }

  /// The largest magnitude of a bound or coefficient; beyond it doubles lose whole numbers.
  package static let largestNumber = 0x1p53

  /// The domains of the variables, by index.
  package internal(set) var domains: [Domain] = []
  /// The constraints, in the order they were added.
  package private(set) var constraints: [Constraint] = []
  /// What is to be made small or large.
  package private(set) var objective = LinearExpression()
  /// Which way.
  package private(set) var direction = Direction.minimize

  /// Creates a model without variables, whose only solution is worth 0.
  package init() {}

  /// Adds a variable with the given domain.
  ///
  /// - Precondition: the bounds are at most `largestNumber` in magnitude, or infinite for a
  ///   continuous variable.
  package mutating func addVariable(_ domain: Domain) -> Variable {
    switch domain {
    case .continuous(let range):
      precondition(range.lowerBound < .infinity && range.upperBound > -.infinity)
    case .integer(let range):
      precondition(range.lowerBound.magnitude <= UInt(Self.largestNumber))
      precondition(range.upperBound.magnitude <= UInt(Self.largestNumber))
    case .binary: break
    }
    domains.append(domain)
    return Variable(index: domains.count - 1)
  }

  /// Requires that `expression` is at most `limit`.
  package mutating func require(
    _ name: String, _ expression: LinearExpression, atMost limit: Double
  ) {
    add(name, expression, lower: -.infinity, upper: limit)
  }

  /// Requires that `expression` is at least `limit`.
  package mutating func require(
    _ name: String, _ expression: LinearExpression, atLeast limit: Double
  ) {
    add(name, expression, lower: limit, upper: .infinity)
  }

  /// Requires that `expression` equals `value`.
  package mutating func require(
    _ name: String, _ expression: LinearExpression, equals value: Double
  ) {
    add(name, expression, lower: value, upper: value)
  }

  /// Makes `expression` the objective, to be as small as possible.
  package mutating func minimize(_ expression: LinearExpression) {
    direction = .minimize
    setObjective(expression)
  }

  /// Makes `expression` the objective, to be as large as possible.
  package mutating func maximize(_ expression: LinearExpression) {
    direction = .maximize
    setObjective(expression)
  }

  /// Whether every value lies in its domain and every constraint holds, within `tolerance`.
  ///
  /// - Complexity: O(*t*) for *t* terms.
  package func isFeasible(_ values: [Double], tolerance: Double = 1e-6) -> Bool {
    guard values.count == domains.count else { return false }
    for (value, domain) in zip(values, domains) {
      let range = domain.range
      guard value >= range.lowerBound - tolerance, value <= range.upperBound + tolerance else {
        return false
      }
      guard !domain.isIntegral || abs(value - value.rounded()) <= tolerance else { return false }
    }
    return constraints.allSatisfy { constraint in
      let value = constraint.expression.value(values)
      let slack = tolerance * max(1, abs(value))
      return value >= constraint.lower - slack && value <= constraint.upper + slack
    }
  }

  /// The same model in which integral variables may take any number of their range.
  package var relaxation: LinearModel {
    var relaxed = self
    relaxed.domains = domains.map { .continuous($0.range) }
    return relaxed
  }

  /// Moves the constant to the bounds and stores the rule.
  private mutating func add(
    _ name: String, _ expression: LinearExpression, lower: Double, upper: Double
  ) {
    precondition(!lower.isNaN && !upper.isNaN && lower < .infinity && upper > -.infinity)
    checkVariables(of: expression)
    var terms = expression
    terms.constant = 0
    constraints.append(
      Constraint(
        name: name, expression: terms, lower: lower - expression.constant,
        upper: upper - expression.constant))
  }

  private mutating func setObjective(_ expression: LinearExpression) {
    checkVariables(of: expression)
    objective = expression
  }

  private func checkVariables(of expression: LinearExpression) {
    let last = expression.terms.last?.variable.index ?? -1
    precondition(last < domains.count, "the expression has a variable of another model")
  }
}

extension LinearModel.Domain {
  /// The least and the greatest value.
  package var range: ClosedRange<Double> {
    switch self {
    case .continuous(let range): range
    case .integer(let range): Double(range.lowerBound)...Double(range.upperBound)
    case .binary: 0...1
    }
  }

  /// Whether only whole numbers belong to it.
  package var isIntegral: Bool {
    switch self {
    case .continuous: false
    case .integer, .binary: true
    }
  }
}
