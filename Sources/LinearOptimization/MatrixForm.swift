import CMilp

/// A model as the arrays that the solver takes, and the call to it.
struct MatrixForm {
  /// What the solver wrote.
  struct Answer {
    /// What it came to.
    var status: cmilp_status
    /// NaN if unknown.
    var bound: Double
    /// Meaningful only if the status has a solution.
    var values: [Double]
    /// Nodes of the search tree that were built.
    var nodes: Int
    /// What the solver said of a failure; empty without one.
    var message: String
  }

  private let isMaximization: Bool
  private let objective: [Double]
  private let colLower: [Double]
  private let colUpper: [Double]
  private let isInteger: [UInt8]
  private let rowLower: [Double]
  private let rowUpper: [Double]
  private var entryRow: [Int32] = []
  private var entryCol: [Int32] = []
  private var entryValue: [Double] = []

  /// Writes out `model`; constraints without variables say nothing and are left out.
  init(_ model: LinearModel) {
    isMaximization = model.direction == .maximize
    var objective = Array(repeating: 0.0, count: model.domains.count)
    for term in model.objective.terms { objective[term.variable.index] = term.coefficient }
    self.objective = objective
    colLower = model.domains.map(\.range.lowerBound)
    colUpper = model.domains.map(\.range.upperBound)
    isInteger = model.domains.map { $0.isIntegral ? 1 : 0 }
    let rows = model.constraints.filter { !$0.expression.terms.isEmpty }
    rowLower = rows.map(\.lower)
    rowUpper = rows.map(\.upper)
    for (row, constraint) in rows.enumerated() {
      for term in constraint.expression.terms where term.coefficient != 0 {
        entryRow.append(Int32(row))
        entryCol.append(Int32(term.variable.index))
        entryValue.append(term.coefficient)
      }
    }
  }

  /// Solves the model and returns what the solver wrote.
  ///
  /// The arrays live until the call returns, and the solver keeps none of them.
  func solve(_ options: SolverOptions) -> Answer {
    var values = Array(repeating: 0.0, count: objective.count)
    var result = cmilp_result()
    var control = cmilp_options()
    // The solver takes 0 for no limit; one node is the least it can search.
    control.node_limit = options.nodeLimit.map { Int32(clamping: max(1, $0)) } ?? 0
    control.iteration_limit = Int32(clamping: options.iterationLimit ?? 0)
    control.memory_limit_mb = Int32(clamping: options.memoryLimit)
    control.relative_gap = options.relativeGap
    control.presolve = options.usesPresolve
    control.cuts = options.usesCuts
    withModel { model in
      Self.withWatch(options.watch, of: &control) { control in
        guard let start = options.start else {
          cmilp_solve(&model, &control, &values, &result)
          return
        }
        start.withUnsafeBufferPointer { pointer in
          control.start = pointer.baseAddress
          cmilp_solve(&model, &control, &values, &result)
        }
      }
    }
    return Answer(
      status: result.status, bound: result.bound, values: values, nodes: Int(result.nodes),
      message: withUnsafeBytes(of: result.message) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
          .split(separator: "\n").joined(separator: " ")
      })
  }

  /// Calls `body` with options by which the solver asks `watch`, which lives until `body` returns.
  private static func withWatch(
    _ watch: SolverProgress.Watch?, of control: inout cmilp_options,
    _ body: (inout cmilp_options) -> Void
  ) {
    guard var watch else { return body(&control) }
    withUnsafeMutablePointer(to: &watch) { pointer in
      control.context = UnsafeMutableRawPointer(pointer)
      control.watch = { context, progress in
        guard let context, let progress = progress?.pointee else { return true }
        let watch = context.assumingMemoryBound(to: SolverProgress.Watch.self).pointee
        return watch(
          SolverProgress(
            nodes: Int(progress.nodes), best: progress.best.isNaN ? nil : progress.best,
            bound: progress.bound.isNaN ? nil : progress.bound))
      }
      body(&control)
    }
  }

  /// Calls `body` with pointers to all arrays.
  private func withModel(_ body: (inout cmilp_model) -> Void) {
    var model = cmilp_model()
    model.row_count = Int32(rowLower.count)
    model.col_count = Int32(objective.count)
    model.entry_count = Int32(entryValue.count)
    model.maximize = isMaximization
    objective.withUnsafeBufferPointer { objective in
      model.objective = objective.baseAddress
      withBounds(&model) { model in
        entryRow.withUnsafeBufferPointer { rows in
          entryCol.withUnsafeBufferPointer { cols in
            entryValue.withUnsafeBufferPointer { entries in
              model.entry_row = rows.baseAddress
              model.entry_col = cols.baseAddress
              model.entry_value = entries.baseAddress
              body(&model)
            }
          }
        }
      }
    }
  }

  /// Calls `body` with pointers to the bounds and kinds of the columns and rows.
  private func withBounds(_ model: inout cmilp_model, _ body: (inout cmilp_model) -> Void) {
    colLower.withUnsafeBufferPointer { lower in
      colUpper.withUnsafeBufferPointer { upper in
        isInteger.withUnsafeBufferPointer { kinds in
          rowLower.withUnsafeBufferPointer { rowLower in
            rowUpper.withUnsafeBufferPointer { rowUpper in
              model.col_lower = lower.baseAddress
              model.col_upper = upper.baseAddress
              model.is_integer = kinds.baseAddress
              model.row_lower = rowLower.baseAddress
              model.row_upper = rowUpper.baseAddress
              body(&model)
            }
          }
        }
      }
    }
  }
}
