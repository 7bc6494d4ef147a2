/// The parameters of the population search, derived from its budget and the number of activities.
///
/// Chosen on the odd parameter groups of PSPLIB, several seeds each; none depends on an instance.
struct GridSearchTuning {
  /// The most schedules in the population: more for larger budgets, fewer for larger projects.
  var population: Int
  /// How many members are drawn to choose a parent.
  var entrants = 2
  /// Children that are shuffled, in percent.
  var shuffles = 60
  /// The longest block of activities that is shuffled while children are new.
  var block = 20
  /// The mean share of the activities that come from the father's window, in percent.
  var window = 20
  /// The range of the noise in the first lists, in percent of the critical path.
  var noise = 100
  /// By how much each child that is not new lengthens the blocks, in eighths of an activity.
  var rise = 32
  /// By how much each new child shortens them again, in eighths of an activity.
  var calm = 8
  /// How often a child that is not new is shuffled again before two other parents are chosen.
  var retries = 2
  /// Children for each place in the population without a better schedule before a new start.
  var patience = 60

  /// Chooses for a search that makes `budget` schedules of `activities` activities.
  init(budget: Int, activities: Int) {
    let places = (40 * Double(budget) / Double(max(1, activities))).squareRoot()
    population = Int(min(200, max(6, places)))
  }
}
