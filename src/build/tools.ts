/** The tools that prose can lead to: `<Tool to="item:goal.measures">`. Where each opens says `toolAddress`. */
export const TOOLS = [
  'assess',
  'item',
  'map',
  'check',
  'example',
  'compare',
  'history',
  'plan',
  'ledger',
  'briefs',
  'brief',
  'blank',
  'kit',
  'data',
] as const;

export type ToolName = (typeof TOOLS)[number];
