typedef int cmilp_skeleton;
