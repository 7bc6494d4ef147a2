import CMilp
import LinearOptimization
import Testing

/// What makes GLPK call `abort()` is a status here, and the next solve is sound.
///
/// These models cannot be said in `LinearModel`, so the tests speak to the C target itself.
struct MisuseTests {
  /// A way to misuse the solver.
  enum Misuse: CaseIterable {
    case rowOutOfRange
    case columnOutOfRange
    case entryTwice
    case negativeRows
    case negativeEntries
  }

  @Test(arguments: Misuse.allCases)
  func reportsMisuseAndSurvivesIt(misuse: Misuse) {
    for _ in 0..<3 {
      let wrong = answer(with: misuse)
      #expect(wrong.status == CMILP_FAILED)
      #expect(wrong.message.0 != 0)
      let right = answer(with: nil)
      #expect(right.status == CMILP_OPTIMAL)
      #expect(right.objective == 2)
    }
  }

  @Test func reportsThatTheMemoryIsUsedUp() {
    var options = SolverOptions()
    options.memoryLimit = 1
    #expect(throws: SolverFailure.self) {
      _ = try Knapsack(seed: 1, items: 6_000).model.solve(options)
    }
    #expect(throws: Never.self) { _ = try Knapsack(seed: 1, items: 6).model.solve() }
  }

  /// Minimises x + y with x + y ≥ 2, spoiled by `misuse`.
  private func answer(with misuse: Misuse?) -> cmilp_result {
    let objective = [1.0, 1]
    let lower = [0.0, 0]
    let upper = [9.0, 9]
    let kinds: [UInt8] = [1, 0]
    let rowLower = [2.0]
    let rowUpper = [Double.infinity]
    let rows: [Int32] = [misuse == .rowOutOfRange ? 999 : 0, 0]
    let cols: [Int32] = [misuse == .columnOutOfRange ? -5 : 0, misuse == .entryTwice ? 0 : 1]
    let entries = [1.0, 1]
    var options = cmilp_options()
    var result = cmilp_result()
    var values = [0.0, 0]
    objective.withUnsafeBufferPointer { objective in
      lower.withUnsafeBufferPointer { lower in
        upper.withUnsafeBufferPointer { upper in
          kinds.withUnsafeBufferPointer { kinds in
            rowLower.withUnsafeBufferPointer { rowLower in
              rowUpper.withUnsafeBufferPointer { rowUpper in
                rows.withUnsafeBufferPointer { rows in
                  cols.withUnsafeBufferPointer { cols in
                    entries.withUnsafeBufferPointer { entries in
                      var model = cmilp_model(
                        row_count: misuse == .negativeRows ? -1 : 1, col_count: 2,
                        entry_count: misuse == .negativeEntries ? -1 : 2, maximize: false,
                        objective: objective.baseAddress, col_lower: lower.baseAddress,
                        col_upper: upper.baseAddress, is_integer: kinds.baseAddress,
                        row_lower: rowLower.baseAddress, row_upper: rowUpper.baseAddress,
                        entry_row: rows.baseAddress, entry_col: cols.baseAddress,
                        entry_value: entries.baseAddress)
                      cmilp_solve(&model, &options, &values, &result)
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return result
  }
}
