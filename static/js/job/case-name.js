// The name of a test case with its project.

/** "[webkit] › cart › adds" */
export const full = ({ name, project }) => `${project ? `[${project}] › ` : ""}${name}`;
