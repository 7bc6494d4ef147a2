#ifndef CMILP_H
#define CMILP_H

/// One synchronous call around GLPK: a whole linear or integer model in, a whole answer out.
///
/// GLPK reports misuse by `abort()`. Here it becomes a status. Nothing of GLPK crosses this header.

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A model as plain arrays, counted from 0:
///
///     minimise or maximise  objective · x
///     subject to            row_lower ≤ A x ≤ row_upper,  col_lower ≤ x ≤ col_upper,
///                           x[j] whole where is_integer[j]
///
/// Bounds may be infinite. All other numbers must be finite: GLPK takes a NaN for an answer.
typedef struct {
  int row_count;
  int col_count;
  int entry_count;
  bool maximize;
  const double *objective;          ///< col_count
  const double *col_lower;          ///< col_count
  const double *col_upper;          ///< col_count
  const unsigned char *is_integer;  ///< col_count, 0 or 1
  const double *row_lower;          ///< row_count
  const double *row_upper;          ///< row_count
  const int *entry_row;             ///< entry_count
  const int *entry_col;             ///< entry_count; no pair of row and column twice
  const double *entry_value;        ///< entry_count
} cmilp_model;

/// How far a solve has come.
typedef struct {
  int nodes;     ///< Nodes of the search tree so far; 0 in the first relaxation.
  double best;   ///< Of the best solution; NaN without one.
  double bound;  ///< No solution is better; NaN if nothing is known.
} cmilp_progress;

/// Hears how far a solve has come; returns whether it shall go on. It must not leave by `longjmp`.
typedef bool (*cmilp_watch)(void *context, const cmilp_progress *progress);

/// When to stop, and what to use. Limits are counts, so that a result repeats.
typedef struct {
  int node_limit;          ///< Stop when the tree has more nodes; 0 for no limit.
  int iteration_limit;     ///< Simplex iterations of the first relaxation, or 0 for no limit.
  int memory_limit_mb;     ///< Megabytes that GLPK may hold, or 0 for no limit.
  double relative_gap;     ///< Stop when the gap is below this share; 0 proves the optimum.
  bool presolve;           ///< Simplify an integer model before the search.
  bool cuts;               ///< Gomory, rounding, cover and clique cuts.
  const double *start;     ///< col_count values of a feasible solution, or NULL. Used only without
                           ///< presolve, and not checked: a false start gives a false answer.
  cmilp_watch watch;       ///< Asked at each step of the search, and between slices of the first
                           ///< relaxation; or NULL.
  void *context;           ///< Handed to `watch`.
} cmilp_options;

/// What the call came to.
typedef enum {
  CMILP_OPTIMAL,     ///< The values are proven optimal (within relative_gap, if that is not 0).
  CMILP_FEASIBLE,    ///< The values are feasible; a limit ended the search for better ones.
  CMILP_INFEASIBLE,  ///< Proven to have no solution.
  CMILP_UNBOUNDED,   ///< The relaxation has no finite optimum.
  CMILP_UNSOLVED,    ///< A limit ended the search before a solution was found.
  CMILP_FAILED       ///< GLPK refused the model or gave up; the message says why.
} cmilp_status;

/// The answer, apart from the values.
typedef struct {
  cmilp_status status;
  double objective;    ///< Of the values; NaN without any.
  double bound;        ///< No solution is better; NaN if nothing is known.
  int nodes;           ///< Nodes of the search tree.
  char message[256];   ///< Why it failed; empty otherwise.
} cmilp_result;

/// Solves the model; writes col_count numbers to `values` if the status is optimal or feasible.
///
/// A solve that `watch` ends keeps the best solution and the bound it had. Never aborts and never
/// prints. All work happens on the calling thread, whose GLPK environment
/// is fresh at the beginning and freed before the return, so calls on several threads are
/// independent of each other.
void cmilp_solve(const cmilp_model *model, const cmilp_options *options, double *values,
                 cmilp_result *result);

#ifdef __cplusplus
}
#endif

#endif
