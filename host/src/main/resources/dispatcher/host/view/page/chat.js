/** What is said, and saying something. */
import { $, element, isAtEnd, toast } from './dom.js';

const MOST = 500;

export class Chat {
  constructor(socket) {
    const lines = $('chat-lines');
    let next = 0;
    socket.addEventListener('state', ({ detail }) => {
      if (detail === 'open') {
        lines.replaceChildren();
        next = 0;
      }
    });
    socket.addEventListener('chat', ({ detail }) => {
      const follows = isAtEnd(lines);
      if (detail.first > next && next > 0) {
        lines.append(element('li', { className: 'gap' }, `${detail.first - next} lines were left out`));
      }
      next = detail.first + detail.lines.length;
      lines.append(...detail.lines.map(line));
      while (lines.childElementCount > MOST) {
        lines.firstElementChild.remove();
      }
      if (follows) {
        lines.scrollTop = lines.scrollHeight;
      }
    });
    $('chat-form').onsubmit = async event => {
      event.preventDefault();
      const text = $('chat-text').value.trim();
      if (!text) {
        return;
      }
      try {
        await socket.ask('say', { text, channel: 0 });
        $('chat-text').value = '';
      } catch (failure) {
        toast(failure.message, true);
      }
    };
  }
}

function line({ From, Message, Channel, Time }) {
  const time = new Date(Time);
  return element('li', {},
    element('time', { dateTime: Time ?? '' }, isNaN(time) ? '' : time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false })),
    element('b', {}, From || 'somebody'), element('span', {}, Message ?? ''),
    Channel ? element('i', {}, `channel ${Channel}`) : '');
}
