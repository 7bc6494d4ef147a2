import NetworkAnalysis
import PlanModel
import RiskSimulation

/// The least that a simulation by links alone does: draws and a forward pass, and nothing else.
///
/// Blocks of 64 trials; Threefry-2×32 with 13 rounds, 16 bits for each draw, 1,024 stratum means of
/// the nearest of 65 PERT-betas, whose mean and deviation are restored; single precision, nothing
/// rounded, the latest finish of each trial. It knows no calendar, no other relation, no risk and no
/// statistics. Written for the benchmark alone, with the compiler and the flags of the product: what
/// the engine costs beyond it is the price of all that a plan asks for.
struct BareKernel: ~Copyable {
  private typealias Floats = UnsafeMutablePointer<Float>

  private static let width = 64
  private static let shapes = 64
  private static let strata = 1_024

  /// What the pass knows of an activity.
  private struct Step {
    /// Where its table begins.
    let table: Int
    let offset: Float
    let scale: Float
    /// Where its tails begin in the list of all.
    let tails: Int
    let tailCount: Int
    /// Whether nothing waits for it.
    let isLast: Bool
  }

  private let steps: UnsafeMutableBufferPointer<Step>
  private let tails: UnsafeMutableBufferPointer<Int32>
  private let tables: UnsafeMutableBufferPointer<Float>
  private let finishes: UnsafeMutableBufferPointer<Float>
  private let efforts: UnsafeMutableBufferPointer<Float>
  private let words: UnsafeMutableBufferPointer<UInt32>
  private let ends: UnsafeMutableBufferPointer<Float>

  /// Prepares the kernel for a project whose activities have three points each, in an order in
  /// which each follows those it waits for.
  init(_ project: Project, network: PrecedenceNetwork) {
    var (steps, tails) = ([Step](), [Int32]())
    for (position, activity) in project.activities.enumerated() {
      let belief = EffortDistribution(of: activity, model: project.estimateModel)
      guard case .pert(let mode) = belief.shape else {
        preconditionFailure("the benchmark's activities have three points")
      }
      let shape = (mode * Double(Self.shapes)).rounded()
      let shared = shape / Double(Self.shapes)
      let minutes = activity.effort.hours * 60
      let ratio = (PertBeta.variance(mode: mode) / PertBeta.variance(mode: shared)).squareRoot()
      let scale = belief.scale * ratio
      let incoming = Array(network.incoming(position))
      precondition(incoming.allSatisfy { $0.tail < position })
      steps.append(
        Step(
          table: Int(shape) * Self.strata,
          offset: Float(
            (belief.offset + belief.scale * PertBeta.mean(mode: mode)
              - scale * PertBeta.mean(mode: shared)) * minutes),
          scale: Float(scale * minutes), tails: tails.count, tailCount: incoming.count,
          isLast: network.outgoingStart[position] == network.outgoingStart[position + 1]))
      tails += incoming.map { Int32($0.tail) }
    }
    let tables = (0...Self.shapes).flatMap { shape in
      PertBeta(mode: Double(shape) / Double(Self.shapes)).stratumMeans(Self.strata).map(Float.init)
    }
    self.steps = Self.copy(steps)
    self.tails = Self.copy(tails)
    self.tables = Self.copy(tables)
    finishes = Self.copy(Array(repeating: 0, count: steps.count * Self.width))
    efforts = Self.copy(Array(repeating: 0, count: Self.width))
    words = Self.copy(Array(repeating: 0, count: Self.width / 2))
    ends = Self.copy(Array(repeating: 0, count: Self.width))
  }

  private static func copy<Element>(_ source: [Element]) -> UnsafeMutableBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, source.count))
    _ = copy.initialize(from: source)
    return copy
  }

  deinit {
    steps.deallocate()
    tails.deallocate()
    tables.deallocate()
    finishes.deallocate()
    efforts.deallocate()
    words.deallocate()
    ends.deallocate()
  }

  /// Plays so many trials, a multiple of 64, and returns the mean of their ends in minutes.
  func meanEnd(trials: Int) -> Double {
    var sum = 0.0
    for block in 0..<trials / Self.width {
      play(UInt32(truncatingIfNeeded: block))
      for end in ends { sum += Double(end) }
    }
    return sum / Double(trials / Self.width * Self.width)
  }

  /// Plays one block of trials.
  private func play(_ block: UInt32) {
    guard let finishes = finishes.baseAddress, let efforts = efforts.baseAddress,
      let words = words.baseAddress, let ends = ends.baseAddress, let tables = tables.baseAddress,
      let tails = tails.baseAddress, let steps = steps.baseAddress
    else { return }
    ends.update(repeating: 0, count: Self.width)
    for position in 0..<self.steps.count {
      let step = steps[position]
      Self.fill(words, key: UInt32(truncatingIfNeeded: position), block: block)
      let table = tables + step.table
      for column in 0..<Self.width / 2 {
        let word = words[column]
        efforts[column] = table[Int((word &>> 6) & 1_023)]
        efforts[column &+ Self.width / 2] = table[Int(word &>> 22)]
      }
      let row = finishes + position &* Self.width
      Self.place(row, step, efforts, tails: tails + step.tails, finishes: finishes)
      guard step.isLast else { continue }
      for column in 0..<Self.width {
        ends[column] = ends[column] > row[column] ? ends[column] : row[column]
      }
    }
  }

  /// Writes the finishes of an activity.
  @inline(__always)
  private static func place(
    _ row: Floats, _ step: Step, _ efforts: Floats, tails: UnsafePointer<Int32>, finishes: Floats
  ) {
    let (offset, scale) = (step.offset, step.scale)
    guard step.tailCount > 0 else {
      for column in 0..<width { row[column] = offset + scale * efforts[column] }
      return
    }
    let first = finishes + Int(tails[0]) &* width
    guard step.tailCount > 1 else {
      for column in 0..<width { row[column] = first[column] + (offset + scale * efforts[column]) }
      return
    }
    let second = finishes + Int(tails[1]) &* width
    guard step.tailCount > 2 else {
      for column in 0..<width {
        let start = first[column] > second[column] ? first[column] : second[column]
        row[column] = start + (offset + scale * efforts[column])
      }
      return
    }
    for column in 0..<width {
      row[column] = first[column] > second[column] ? first[column] : second[column]
    }
    for tail in 2..<step.tailCount {
      let other = finishes + Int(tails[tail]) &* width
      for column in 0..<width {
        row[column] = row[column] > other[column] ? row[column] : other[column]
      }
    }
    for column in 0..<width { row[column] = row[column] + (offset + scale * efforts[column]) }
  }

  /// Writes the images of a block's counters, two draws in each word.
  @inline(__always)
  private static func fill(_ words: UnsafeMutablePointer<UInt32>, key: UInt32, block: UInt32) {
    let (key0, key1) = (key, UInt32(12_345))
    let key2 = 0x1BD1_1BDA ^ key0 ^ key1
    for image in 0..<width / 4 {
      var left = block &* UInt32(width / 4) &+ UInt32(truncatingIfNeeded: image) &+ key0
      var right = key1
      @inline(__always) func round(_ rotation: UInt32) {
        left = left &+ right
        right = (right &<< rotation) | (right &>> (32 &- rotation))
        right ^= left
      }
      @inline(__always) func even() {
        round(13)
        round(15)
        round(26)
        round(6)
      }
      even()
      (left, right) = (left &+ key1, right &+ key2 &+ 1)
      round(17)
      round(29)
      round(16)
      round(24)
      (left, right) = (left &+ key2, right &+ key0 &+ 2)
      even()
      (left, right) = (left &+ key0, right &+ key1 &+ 3)
      round(17)
      words[image] = left
      words[image &+ width / 4] = right
    }
  }
}
