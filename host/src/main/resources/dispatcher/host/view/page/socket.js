/** The way to the host: opens itself again whenever it breaks. */

const PROTOCOL = 'dispatcher-view';
const SLOWEST = 8000;
const SIGN_MS = 10000;

const TOKEN = /^[\w-]{32}$/;

/** The token stands in the address once, and then in this tab only; other words there are places of the page. */
function token() {
  const said = location.hash.slice(1);
  if (TOKEN.test(said)) {
    sessionStorage.setItem('token', said);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem('token') ?? '';
}

/** Who this tab is in the region, also after it was loaded again. */
function avatar() {
  const known = sessionStorage.getItem('avatar') ?? crypto.randomUUID();
  sessionStorage.setItem('avatar', known);
  return known;
}

export class Socket extends EventTarget {
  #socket;
  #pause = 250;
  #asked = new Map();
  #number = 0;
  #token = token();

  constructor() {
    super();
    this.avatar = avatar();
    addEventListener('hashchange', () => TOKEN.test(location.hash.slice(1)) && location.reload());
    // The answer to a ping stands behind all that a busy page has not read yet; this does not.
    setInterval(() => this.#socket?.readyState === WebSocket.OPEN && this.#socket.send('{"type":"here"}'), SIGN_MS);
  }

  /** Begins; events are state, text messages by their type, and places and ground. */
  open() {
    this.#tell('state', 'connecting');
    if (!this.#token) {
      this.#tell('state', 'refused');
      return;
    }
    const socket = new WebSocket(`ws://${location.host}/socket`, [PROTOCOL, `token.${this.#token}`]);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      this.#pause = 250;
      socket.send(JSON.stringify({ type: 'hello', avatar: this.avatar, name: sessionStorage.getItem('name') ?? '' }));
      this.#tell('state', 'open');
    };
    socket.onmessage = message => this.#hear(message.data);
    socket.onclose = () => this.#lost();
    this.#socket = socket;
  }

  /** Asks something; rejects with the host's sentence. */
  ask(type, question = {}) {
    return new Promise((resolve, reject) => {
      if (this.#socket?.readyState !== WebSocket.OPEN) {
        reject(new Error('Dispatcher is not reached at the moment.'));
        return;
      }
      const id = ++this.#number;
      this.#asked.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ ...question, type, id }));
    });
  }

  /** Breaks the connection off; it opens again by itself. */
  breakOff() {
    this.#socket?.close();
  }

  #hear(data) {
    if (data instanceof ArrayBuffer) {
      const kind = new Int32Array(data, 0, 1)[0];
      this.#tell(kind === 1 ? 'places' : 'ground', data);
      return;
    }
    const message = JSON.parse(data);
    if (message.type === 'answer') {
      const asked = this.#asked.get(message.id);
      this.#asked.delete(message.id);
      message.error ? asked?.reject(new Error(message.error)) : asked?.resolve(message);
    } else {
      this.#tell(message.type, message);
    }
  }

  async #lost() {
    for (const asked of this.#asked.values()) {
      asked.reject(new Error('The connection broke before the answer came.'));
    }
    this.#asked.clear();
    this.#tell('state', 'lost');
    if (await this.#isRefused()) {
      this.#tell('state', 'refused');
    } else {
      setTimeout(() => this.open(), this.#pause * (0.75 + Math.random() / 2));
      this.#pause = Math.min(this.#pause * 2, SLOWEST);
    }
  }

  /** A socket does not say why it was refused; this does. */
  async #isRefused() {
    try {
      const answer = await fetch('/token', { headers: { Authorization: `Bearer ${this.#token}` } });
      return answer.status === 401;
    } catch {
      return false;
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
