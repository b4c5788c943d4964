/** The registry of symbols, of this script alone: the engine's own is shared with other scripts, and forgets none. */

const [get, set] = [Map.prototype.get, Map.prototype.set].map(method => Function.prototype.call.bind(method));
const symbols = new Map();
const names = new Map();

const registry = {
  for(name) {
    const text = `${name}`;
    const known = get(symbols, text);
    if (known !== undefined) {
      return known;
    }
    const symbol = Symbol(text);
    set(symbols, text, symbol);
    set(names, symbol, text);
    return symbol;
  },

  keyFor(symbol) {
    if (typeof symbol !== 'symbol') {
      throw new TypeError(`${String(symbol)} is not a symbol`);
    }
    return get(names, symbol);
  },
};

/** To be called before the script. */
export function keepOwnSymbols() {
  for (const [name, value] of Object.entries(registry)) {
    Object.defineProperty(Symbol, name, { value });
  }
}
