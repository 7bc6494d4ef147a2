/// A team file to begin with: every key, the rarer ones as comments.
enum TeamTemplate {
  /// The file as YAML.
  static let text = """
    # Who does the work, and when. Every key but `people` may be left out.
    people:
      - name: Ana
        skills: { BE: 1.0, DATA: 0.7 }    # the speed in each; [BE, DATA] means 1.0 each
        # capacity: 80%                   # of each working day; or { mon: 100%, fri: 50% }
        # away: [2026-12-21..2027-01-02]  # both days included
        # from: 2026-10-01                # and until:, both included
        # rate: 95                        # an hour
      - name: Bo
        skills: [FE]
      - name: Cem
        skills: [OPS, DATA]
        capacity: 60%

    # Who could be hired: planned with only after --hire, and weighed by `specplan staff`.
    # candidates:
    #   - { name: Dora, skills: [BE, FE], from: 2026-11-02, rate: 110 }

    # What tasks share beside people, such as a test environment; see `needs` below.
    # pools: { staging: 1 }

    calendar:
      workweek: Mon-Fri
      hours-per-day: 8
      # holidays: [2026-12-25, 2027-01-01]

    # start: 2026-10-05                   # the first day; else the first phase with tasks
    # deadline: 2026-12-18                # the promised release; else the end of the last phase

    # What your own finished tasks say of your estimates.
    # estimates:
    #   hours-per-point: 6
    #   median: 0.95                      # half of the tasks take less than 0.95 of the estimate
    #   spread: { below: 0.9, above: 0.6 } # of ln(actual ÷ estimate) on each side of the median, in all

    # What the words of the risk table mean.
    # risks:
    #   likelihood: { low: 10%, medium: 30%, high: 60% }
    #   impact: { low: 2%, medium: 8%, high: 20% }

    # When what others deliver arrives.
    # external: { Mail service: 2026-11-02..2026-11-20 }

    # What the task table does not say.
    # tasks:
    #   BE-3: { owner: Ana, not-before: 2026-11-01, deadline: 2026-11-20, people: 2, needs: { staging: 1 } }

    """
}
