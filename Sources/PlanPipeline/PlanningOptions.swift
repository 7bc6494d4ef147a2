import PlanModel
import ResourceScheduling
import RiskSimulation

/// What of a request says how to schedule and how to simulate.
extension PlanRequest {
  /// How much work the schedule may cost.
  var schedulingOptions: SchedulingOptions {
    var options = SchedulingOptions()
    if let effort {
      options.scheduleLimit = effort
      options.nodeLimit = effort
    }
    return options
  }

  /// What the trials are drawn with, apart from the precision, which needs the calendar.
  var simulationOptions: SimulationOptions {
    SimulationOptions(
      seed: seed, trials: trials, policy: policy ?? .dispatch, threads: threads)
  }
}
