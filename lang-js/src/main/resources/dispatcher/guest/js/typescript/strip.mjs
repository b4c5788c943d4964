/** Takes the types out of TypeScript and leaves as much space, so that all that is left keeps its line and column. */

import { Blanks } from './blanks.mjs';
import { rules } from './rules.mjs';

const options = {
  sourceType: 'module',
  plugins: ['typescript', 'decorators'],
  attachComment: false,
  createParenthesizedExpressions: true,
};

/** Gives { code }, or { problem, line, column, end } where that cannot be done; line and columns count from 1. */
export function strip(parse, text) {
  try {
    const blanks = new Blanks(text);
    visit(parse(text, options).program, blanks);
    return { code: blanks.toString() };
  } catch (error) {
    if (!error.loc) {
      throw error;
    }
    const problem = error.message.replace(/ \(\d+:\d+\)$/, '');
    return { problem, line: error.loc.line, column: error.loc.column + 1, end: (error.end ?? error.loc.column + 1) + 1 };
  }
}

function visit(node, blanks) {
  const rule = rules[node.type];
  if (rule?.(node, blanks) === false) {
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') {
        visit(child, blanks);
      }
    }
  }
  blanks.endStatement(node);
}
