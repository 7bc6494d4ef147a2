import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// The lanes of resources in machine words.
struct LanePackingTests {
  /// The bits of one unit of a resource; `nil` if nobody holds it.
  private func unit(of resource: Int, in problem: GridProblem) -> LanePacking.Piece? {
    let one = problem.capacities.indices.map { $0 == resource ? 1 : 0 }
    return LanePacking(problem).pieces(one).first
  }

  @Test(arguments: RandomGrid.all)
  func givesEveryResourceALaneOfItsOwn(random: RandomGrid) {
    let problem = random.problem
    let packing = LanePacking(problem)
    var used = packing.widths.map { _ in UInt64.zero }
    for (resource, capacity) in problem.capacities.enumerated() {
      let isHeld = problem.demands.contains { $0[resource] > 0 }
      guard let lane = unit(of: resource, in: problem) else {
        #expect(!isHeld)
        continue
      }
      #expect(isHeld)
      // The lane holds every number of units up to the capacity, and a guard bit above them.
      let shift = UInt64(lane.units.trailingZeroBitCount)
      let wide = UInt64(1) << UInt64(Int.bitWidth - capacity.leadingZeroBitCount)
      let lanes = (wide | (wide - 1)) << shift
      #expect(used[lane.plane] & lanes == 0)
      used[lane.plane] |= lanes
      #expect(packing.free[lane.plane] & lanes == (UInt64(capacity) | wide) << shift)
      #expect(packing.guards[lane.plane] & lanes == wide << shift)
    }
    #expect(used == packing.widths.map { $0 == 64 ? .max : 1 << UInt64($0) - 1 })
  }

  /// That is all the profiles rely on: a guard bit falls exactly where too little is left.
  @Test(arguments: RandomGrid.all)
  func clearsAGuardExactlyWhereTooLittleIsLeft(random: RandomGrid) {
    let problem = random.problem
    let packing = LanePacking(problem)
    for first in problem.demands {
      var words = packing.free
      for piece in packing.pieces(first) { words[piece.plane] -= piece.units }
      let isRight = problem.demands.allSatisfy { second in
        let fits = packing.pieces(second).allSatisfy { piece in
          (words[piece.plane] &- piece.units) & packing.guards[piece.plane]
            == packing.guards[piece.plane]
        }
        return fits
          == problem.capacities.indices.allSatisfy {
            first[$0] + second[$0] <= problem.capacities[$0]
          }
      }
      #expect(isRight)
    }
  }

  @Test func needsNoWordForWhatNobodyHolds() {
    let problem = GridProblem(
      durations: [1], releases: [0], deadlines: [.max], arcs: [], capacities: [3, 0],
      demands: [[0, 0]])
    #expect(LanePacking(problem).widths.isEmpty)
    #expect(LanePacking(problem).pieces([0, 0]).isEmpty)
  }
}
