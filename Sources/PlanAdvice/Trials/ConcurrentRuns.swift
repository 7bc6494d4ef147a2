import Dispatch
import PlanModel
import Synchronization

/// Makes runs of the engine side by side.
struct ConcurrentRuns: Sendable {
  /// How many threads make them, at least one.
  let threads: Int
  /// Who follows them.
  let watch: RunWatch

  /// Returns what `run` makes of each input, in their order.
  ///
  /// Each result depends on its input alone, so that the number of threads does not matter.
  ///
  /// - Returns: The results; `nil` for inputs whose turn had not come when the watch stopped.
  func results<Input: Sendable, Output: Sendable>(
    for stage: AnalysisStage, _ inputs: [Input], run: @Sendable (Input) -> Output
  ) -> [Output?] {
    let results = Mutex<(outputs: [Output?], done: Int)>(
      (Array(repeating: nil, count: inputs.count), 0))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, max(1, inputs.count))) { _ in
      while !watch.shouldStop() {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < inputs.count else { return }
        let output = run(inputs[index])
        results.withLock { results in
          results.outputs[index] = output
          results.done += 1
          watch.progress(stage, results.done, inputs.count)
        }
      }
    }
    return results.withLock { $0.outputs }
  }
}
