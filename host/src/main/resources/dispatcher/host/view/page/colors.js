/** An object's colours where it is only a spot: in the list and on the map. */
import { painted } from './faces.js';

const css = ({ Color }) => `rgb(${Color.map(part => Math.round(part * 255)).join(' ')})`;

/** The colours of a part's faces as CSS, each once and that of the most faces first. */
export function colors(part) {
  const counts = new Map();
  for (const color of part ? painted(part).map(css) : ['rgb(255 255 255)']) {
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one));
}

/** A background in which each of these colours has as much room. */
export function stripes(all) {
  const end = i => `${Math.round(i * 100 / all.length)}%`;
  return all.length === 1 ? all[0] : `linear-gradient(90deg, ${all.map((color, i) => `${color} ${end(i)} ${end(i + 1)}`).join(', ')})`;
}
