#include "cmilp.h"

#include <float.h>
#include <glpk.h>
#include <math.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

/// Everything one solve needs.
///
/// It lives in the frame of `cmilp_solve`, not in that of `solve_guarded` which calls `setjmp`, so
/// what changed before a `longjmp` is well defined after it (C11 7.13.2.1, paragraph 3).
typedef struct {
  const cmilp_model *model;
  const cmilp_options *options;
  double *values;
  cmilp_result *result;
  jmp_buf escape;
  int *rows;
  int *cols;
  double *entries;
  double *start;
  bool start_given;
} solve_state;

/// Keeps the text of a fatal error; swallows all other output.
static int on_text(void *info, const char *text) {
  solve_state *state = info;
  if (glp_at_error()) {
    char *message = state->result->message;
    size_t room = sizeof state->result->message - 1 - strlen(message);
    strncat(message, text, room);
  }
  return 1;
}

/// Leaves GLPK instead of aborting; only frames of C and GLPK lie between here and the `setjmp`.
static void on_error(void *info) {
  solve_state *state = info;
  longjmp(state->escape, 1);
}

/// Reports that the memory for the matrix is not there.
static void fail_allocation(solve_state *state) {
  strncpy(state->result->message, "out of memory", sizeof state->result->message - 1);
  longjmp(state->escape, 1);
}

/// Whether the watch, if there is one, wants the solve to go on.
static bool goes_on(solve_state *state, double best) {
  const cmilp_options *options = state->options;
  if (options->watch == NULL) return true;
  cmilp_progress progress = {state->result->nodes, best, state->result->bound};
  return options->watch(options->context, &progress);
}

/// Called by the search at every step: gives the start, notes the bound, stops at the limit.
static void on_step(glp_tree *tree, void *info) {
  solve_state *state = info;
  int reason = glp_ios_reason(tree);
  if (reason == GLP_IHEUR && state->start != NULL && !state->start_given) {
    state->start_given = true;
    glp_ios_heur_sol(tree, state->start);
  }
  int total = 0;
  glp_ios_tree_size(tree, NULL, NULL, &total);
  state->result->nodes = total;
  int best = glp_ios_best_node(tree);
  if (best != 0) {
    double bound = glp_ios_node_bound(tree, best);
    if (isfinite(bound) && fabs(bound) < DBL_MAX) state->result->bound = bound;
  }
  int limit = state->options->node_limit;
  if (limit > 0 && total > limit && reason == GLP_ISELECT) glp_ios_terminate(tree);
  glp_prob *problem = glp_ios_get_prob(tree);
  double found = glp_mip_status(problem) == GLP_FEAS ? glp_mip_obj_val(problem) : NAN;
  if (!goes_on(state, found)) glp_ios_terminate(tree);
}

/// GLPK's name for a pair of bounds.
static int bound_kind(double lower, double upper) {
  if (isinf(lower) && isinf(upper)) return GLP_FR;
  if (isinf(upper)) return GLP_LO;
  if (isinf(lower)) return GLP_UP;
  return lower == upper ? GLP_FX : GLP_DB;
}

/// Hands the model to GLPK, whose arrays count from 1.
static glp_prob *build(solve_state *state) {
  const cmilp_model *model = state->model;
  glp_prob *problem = glp_create_prob();
  glp_set_obj_dir(problem, model->maximize ? GLP_MAX : GLP_MIN);
  if (model->row_count != 0) glp_add_rows(problem, model->row_count);
  if (model->col_count != 0) glp_add_cols(problem, model->col_count);
  for (int i = 0; i < model->row_count; i++)
    glp_set_row_bnds(problem, i + 1, bound_kind(model->row_lower[i], model->row_upper[i]),
                     model->row_lower[i], model->row_upper[i]);
  for (int j = 0; j < model->col_count; j++) {
    glp_set_col_kind(problem, j + 1, model->is_integer[j] ? GLP_IV : GLP_CV);
    glp_set_col_bnds(problem, j + 1, bound_kind(model->col_lower[j], model->col_upper[j]),
                     model->col_lower[j], model->col_upper[j]);
    glp_set_obj_coef(problem, j + 1, model->objective[j]);
  }
  size_t room = (size_t)(model->entry_count < 0 ? 0 : model->entry_count) + 1;
  state->rows = calloc(room, sizeof *state->rows);
  state->cols = calloc(room, sizeof *state->cols);
  state->entries = calloc(room, sizeof *state->entries);
  if (state->rows == NULL || state->cols == NULL || state->entries == NULL)
    fail_allocation(state);
  for (int k = 0; k < model->entry_count; k++) {
    state->rows[k + 1] = model->entry_row[k] + 1;
    state->cols[k + 1] = model->entry_col[k] + 1;
    state->entries[k + 1] = model->entry_value[k];
  }
  glp_load_matrix(problem, model->entry_count, state->rows, state->cols, state->entries);
  return problem;
}

/// Copies the start, shifted by one, for the search to take.
static void keep_start(solve_state *state) {
  const cmilp_options *options = state->options;
  if (options->start == NULL || options->presolve) return;
  size_t count = (size_t)state->model->col_count;
  state->start = calloc(count + 1, sizeof *state->start);
  if (state->start == NULL) fail_allocation(state);
  memcpy(state->start + 1, options->start, count * sizeof *state->start);
}

/// Simplex iterations between two questions to the watch.
///
/// The slices are the same whether or not anybody watches, so that the answer is.
static const int slice = 200;

/// Runs the simplex method in slices, each from the basis that the one before left.
static int run_simplex(solve_state *state, glp_prob *problem) {
  glp_smcp control;
  glp_init_smcp(&control);
  control.msg_lev = GLP_MSG_OFF;
  int limit = state->options->iteration_limit;
  for (;;) {
    int left = limit > 0 ? limit - glp_get_it_cnt(problem) : slice;
    control.it_lim = left < slice ? left : slice;
    int code = glp_simplex(problem, &control);
    if (code != GLP_EITLIM) return code;
    if (limit > 0 && glp_get_it_cnt(problem) >= limit) return code;
    if (!goes_on(state, NAN)) return GLP_ESTOP;
  }
}

/// Solves the relaxation; returns GLPK's code, with the two outcomes that end everything.
static int solve_relaxation(solve_state *state, glp_prob *problem) {
  int code = run_simplex(state, problem);
  if (code != 0) return code;
  if (glp_get_status(problem) == GLP_NOFEAS) return GLP_ENOPFS;
  if (glp_get_status(problem) == GLP_UNBND) return GLP_ENODFS;
  return 0;
}

/// Searches for the best integer solution; returns GLPK's code.
static int solve_integer(solve_state *state, glp_prob *problem) {
  const cmilp_options *options = state->options;
  if (!options->presolve) {
    int code = solve_relaxation(state, problem);
    if (code != 0) return code;
    state->result->bound = glp_get_obj_val(problem);
  }
  glp_iocp control;
  glp_init_iocp(&control);
  control.msg_lev = GLP_MSG_OFF;
  control.presolve = options->presolve ? GLP_ON : GLP_OFF;
  if (options->cuts)
    control.gmi_cuts = control.mir_cuts = control.cov_cuts = control.clq_cuts = GLP_ON;
  control.mip_gap = options->relative_gap;
  control.cb_func = on_step;
  control.cb_info = state;
  return glp_intopt(problem, &control);
}

/// Says what GLPK's code and status mean, and copies the values.
static void report(solve_state *state, glp_prob *problem, bool is_integer, int code) {
  cmilp_result *result = state->result;
  int status = is_integer ? glp_mip_status(problem) : glp_get_status(problem);
  if (code == GLP_ENOPFS || (code == 0 && status == GLP_NOFEAS)) {
    result->status = CMILP_INFEASIBLE;
  } else if (code == GLP_ENODFS) {
    result->status = CMILP_UNBOUNDED;
  } else if (status == GLP_OPT || (code == GLP_EMIPGAP && status == GLP_FEAS)) {
    result->status = CMILP_OPTIMAL;
  } else if (status == GLP_FEAS) {
    result->status = CMILP_FEASIBLE;
  }
  if (result->status == CMILP_INFEASIBLE || result->status == CMILP_UNBOUNDED)
    result->bound = NAN;
  if (result->status != CMILP_OPTIMAL && result->status != CMILP_FEASIBLE) return;
  result->objective = is_integer ? glp_mip_obj_val(problem) : glp_get_obj_val(problem);
  bool is_beaten = state->model->maximize ? result->bound < result->objective
                                          : result->bound > result->objective;
  if (status == GLP_OPT || is_beaten) result->bound = result->objective;
  for (int j = 0; j < state->model->col_count; j++)
    state->values[j] =
        is_integer ? glp_mip_col_val(problem, j + 1) : glp_get_col_prim(problem, j + 1);
}

/// The part that GLPK may leave by its error hook.
static void solve_guarded(solve_state *state) {
  glp_free_env();
  glp_init_env();
  glp_term_hook(on_text, state);
  if (setjmp(state->escape) != 0) {
    state->result->status = CMILP_FAILED;
    return;
  }
  glp_error_hook(on_error, state);
  if (state->options->memory_limit_mb > 0) glp_mem_limit(state->options->memory_limit_mb);
  glp_prob *problem = build(state);
  bool is_integer = glp_get_num_int(problem) > 0;
  if (is_integer) keep_start(state);
  int code = is_integer ? solve_integer(state, problem) : solve_relaxation(state, problem);
  report(state, problem, is_integer, code);
}

void cmilp_solve(const cmilp_model *model, const cmilp_options *options, double *values,
                 cmilp_result *result) {
  memset(result, 0, sizeof *result);
  result->status = CMILP_UNSOLVED;
  result->objective = NAN;
  result->bound = NAN;
  solve_state state;
  memset(&state, 0, sizeof state);
  state.model = model;
  state.options = options;
  state.values = values;
  state.result = result;
  solve_guarded(&state);
  glp_free_env();  // frees the problem too, however the solve ended
  free(state.rows);
  free(state.cols);
  free(state.entries);
  free(state.start);
}
