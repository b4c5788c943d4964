/** Makes the context ready for a script. */

import { readableConsole } from './console.mjs';
import { sentence as told } from './hints.mjs';
import { attach } from './host.mjs';
import { args } from './script.mjs';
import { keepOwnSymbols } from './symbols.mjs';

keepOwnSymbols();

/** Called by the host before the script. Gives a function that tells what an error of the script says. */
export function start(host) {
  attach(host);
  readableConsole();
  args.push(...host.arguments());
  return explain;
}

function explain(error) {
  const lines = [sentence(error)];
  let cause = error?.cause;
  for (let i = 0; i < 5 && cause !== undefined && cause !== null; i++) {
    lines.push(`  caused by ${sentence(cause)}`);
    cause = cause.cause;
  }
  return lines.join('\n');
}

function sentence(error) {
  try {
    return error instanceof Error ? told(error) : `Thrown: ${typeof error === 'object' ? JSON.stringify(error) : String(error)}`;
  } catch {
    return 'An error whose text cannot be had';
  }
}
