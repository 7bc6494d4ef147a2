import PlanModel

/// Why no more trials were drawn, in words.
extension PlanFigures {
  /// That trials are missing, or that they do not suffice; none if all is as it was asked for.
  var trialWarning: Report.Callout? {
    let drawn = NumberText.grouped(forecast.trials)
    let found = error(forecast.releaseError)
    switch plan.trialEnding {
    case .complete, .precise: return nil
    case .stopped(let most):
      return Report.Callout(
        .warning,
        "Stopped on request after \(drawn) of at most \(NumberText.grouped(most)) trials; all "
          + "figures are those of the trials that were done.")
    case .exhausted(let asked):
      return Report.Callout(
        .warning,
        "After the \(NumberText.count(forecast.trials, "trial")) that are allowed the error of P50 "
          + "and P80 is still \(found); --precision asks for \(exact(asked)). More --trials help.")
    }
  }

  /// That the trials ended as the dates are exact enough; none if they did not.
  var trialNote: String? {
    guard case .precise(let asked) = plan.trialEnding else { return nil }
    return "The trials ended when the error of P50 and P80 was no more than \(exact(asked)), as "
      + "--precision asks."
  }

  /// A stretch of working time, to a hundredth of a day.
  private func exact(_ time: WorkDuration) -> String {
    NumberText.quantity(time.days(of: project.calendar), decimals: 2, "d")
  }
}
