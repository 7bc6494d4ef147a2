import PlanModel
import RiskSimulation

/// The durations of a plan's activities in each trial when only links count, one draw at a time.
///
/// Without common factors, risks or illness an activity's effort in trial *t* is the entry of its
/// table of strata that the sixteenth of bits *t* mod 4 of the image of ⌊*t* ⁄ 4⌋ chooses.
struct LinkDraws {
  /// What is drawn for an activity.
  private enum Source {
    case certain(Int)
    case strata(ShapeTables.Draw, Threefry2x32, minutes: Double)
  }

  private var tables = ShapeTables()
  private var sources: [Source] = []

  init(_ project: Project, seed: UInt64) {
    for activity in project.activities {
      let belief = EffortDistribution(of: activity, model: project.estimateModel)
      guard activity.openEffort > .zero, let draw = tables.draw(belief, by: .stratum) else {
        let factor = activity.openEffort > .zero ? belief.offset + belief.scale : 1
        precondition(factor == 1, "what is certain is as likely")
        sources.append(.certain(activity.openEffort.fullSpeedDuration.minutes))
        continue
      }
      let key = StableKey(activity.id.text).bits
      let root = Threefry2x32(
        key0: UInt32(truncatingIfNeeded: seed), key1: UInt32(truncatingIfNeeded: seed >> 32))
      let own = root.image(UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32))
      sources.append(
        .strata(
          draw, Threefry2x32(key0: own.0, key1: own.1),
          minutes: Double(activity.openEffort.microminutes) / 1_000_000))
    }
  }

  /// How long each activity takes in a trial, in minutes.
  func durations(trial: Int) -> [Int] {
    sources.map { source in
      switch source {
      case .certain(let minutes): return minutes
      case .strata(let draw, let generator, let minutes):
        let image = generator.shortImage(
          UInt32(trial / 4), RandomStream.Purpose.effort.rawValue)
        let numbers = UInt64(image.0) | UInt64(image.1) << 32
        let number = UInt16(truncatingIfNeeded: numbers >> UInt64(trial % 4 * 16))
        let place = (number ^ UInt16(truncatingIfNeeded: draw.mask)) >> draw.shift
        let (offset, scale) = (Float(draw.offset * minutes), Float(draw.scale * minutes))
        let effort = offset + scale * tables.numbers[draw.start + Int(place)]
        return Int(max(0, effort).rounded(.up))
      }
    }
  }
}
