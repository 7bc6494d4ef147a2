/// A sum of variables with coefficients, and a constant.
///
/// A variable occurs once: the terms are kept in the order of the variables, and adding a variable
/// again adds to its coefficient.
package struct LinearExpression: Hashable, Sendable {
  /// A variable with its coefficient.
  package struct Term: Hashable, Sendable {
    /// The variable.
    package let variable: LinearModel.Variable
    /// What it is multiplied by.
    package fileprivate(set) var coefficient: Double
  }

  /// In the order of the variables, each once.
  package private(set) var terms: [Term] = []
  /// The part without variables.
  package var constant: Double {
    didSet { precondition(constant.isFinite) }
  }

  /// Creates the constant expression.
  ///
  /// - Precondition: the constant is finite.
  package init(_ constant: Double = 0) {
    precondition(constant.isFinite)
    self.constant = constant
  }

  /// Creates the expression that is `coefficient` times `variable`.
  package init(_ variable: LinearModel.Variable, times coefficient: Double = 1) {
    self.init()
    add(variable, times: coefficient)
  }

  /// Adds `coefficient` times `variable`.
  ///
  /// - Complexity: O(1) if the variable comes after all others, else O(*t*) for *t* terms.
  /// - Precondition: the coefficient is finite and at most `LinearModel.largestNumber`.
  package mutating func add(_ variable: LinearModel.Variable, times coefficient: Double = 1) {
    precondition(abs(coefficient) <= LinearModel.largestNumber)
    let position = place(of: variable)
    if position < terms.count, terms[position].variable == variable {
      terms[position].coefficient += coefficient
    } else {
      terms.insert(Term(variable: variable, coefficient: coefficient), at: position)
    }
  }

  /// The value of the expression when the variables have the given values.
  package func value(_ values: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * values[$1.variable.index] }
  }

  /// The first position whose variable is not before `variable`.
  private func place(of variable: LinearModel.Variable) -> Int {
    guard let last = terms.last, last.variable >= variable else { return terms.count }
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].variable < variable { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension LinearExpression {
  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.constant += right.constant
    for term in right.terms { sum.add(term.variable, times: term.coefficient) }
    return sum
  }

  package static func - (left: Self, right: Self) -> Self { left + right * -1 }

  package static func * (left: Self, factor: Double) -> Self {
    var product = Self(left.constant * factor)
    for term in left.terms { product.add(term.variable, times: term.coefficient * factor) }
    return product
  }
}
