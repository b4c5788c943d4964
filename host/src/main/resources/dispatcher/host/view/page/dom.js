/** Elements. Whatever a region or a script says goes in as text, never as markup. */

export const $ = id => document.getElementById(id);

/** An element with properties and children; strings become text. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-') || key === 'role' || key === 'scope') {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  made.append(...children);
  return made;
}

/** Says a text where it is another: what is the same shall not be told again. */
export function say(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

let fading;

/** Says something for a moment. */
export function toast(text, isError = false) {
  const line = $('toast');
  line.textContent = text;
  line.classList.toggle('error', isError);
  line.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { line.hidden = true; }, isError ? 7000 : 2500);
}

/** Whether a scrolled list stands at its end. */
export function isAtEnd(list) {
  return list.scrollHeight - list.scrollTop - list.clientHeight < 24;
}

/** A text in which the paths of code are only the files' names. */
export function shortened(text) {
  return text.replace(/(?<![\w:/.])(?:\/[\w.-]+)*\/([\w.-]+\.(?:py|mjs|js|mts|ts|pl|pm)\b)/g, '$1');
}

/** A number of things, in words. */
export function counted(number, thing) {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}

/** A name for people: what it is called, or that it is called nothing. */
export function named(object) {
  return object.Name || '(without a name)';
}
