/// The program of the page: rows sorted by their headers and found by words, and words at pointers.
///
/// Without it the page says the same. It reads and writes nothing outside the page.
enum HTMLScript {
  /// The whole program.
  static let program =
    OwnCode("'use strict';(() => {\n") + sorting + finding + pointing + OwnCode("})();")

  /// A click on a header sorts up, then down, then not at all.
  private static let sorting = OwnCode(
    """
    const key = cell => {
      const text = cell.textContent.trim().replace(/\\u00a0/g, ' ');
      if (text === 'no float') return 0;
      const number = parseFloat(text.replace(/[,<>±]/g, ''));
      const unit = { h: 60, d: 1440 }[text.split(' ').pop()] ?? 1;
      return /^[<>±+]?\\s*-?[\\d,.]+(\\s|%|$)/.test(text) && !Number.isNaN(number)
        ? number * unit : text;
    };
    const both = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b
      : String(a).localeCompare(String(b), 'en', { numeric: true });
    for (const table of document.querySelectorAll('table.sortable')) {
      const body = table.tBodies[0];
      if (body.rows.length < 3) continue;
      const order = [...body.rows];
      table.querySelectorAll('thead th').forEach(header => {
        const column = header.cellIndex;
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = header.textContent;
        header.replaceChildren(button);
        button.addEventListener('click', () => {
          const now = header.getAttribute('aria-sort');
          const next = now === 'ascending' ? 'descending' : now === 'descending' ? null : 'ascending';
          table.querySelectorAll('th[aria-sort]').forEach(th => th.removeAttribute('aria-sort'));
          let rows = order;
          if (next) {
            header.setAttribute('aria-sort', next);
            const sign = next === 'ascending' ? 1 : -1;
            rows = order.map(row => [key(row.cells[column]), row])
              .sort(([a], [b]) => sign * both(a, b)).map(pair => pair[1]);
          }
          body.replaceChildren(...rows);
        });
      });
    }

    """)

  /// A field over every long table and chart of rows shows only what holds the words.
  private static let finding = OwnCode(
    """
    const field = (name, place, react) => {
      const input = document.createElement('input');
      input.type = 'search';
      input.placeholder = 'Find rows';
      input.setAttribute('aria-label', 'Find rows of: ' + name);
      input.addEventListener('input', () => react(input.value.trim().toLowerCase()));
      place.before(input);
    };
    for (const table of document.querySelectorAll('table.sortable')) {
      if (table.tBodies[0].rows.length < 12) continue;
      field(table.caption.textContent, table.parentElement, wanted => {
        for (const row of table.tBodies[0].rows) {
          row.hidden = !row.textContent.toLowerCase().includes(wanted);
        }
      });
    }
    for (const chart of document.querySelectorAll('.chart')) {
      const rows = [...chart.querySelectorAll('.row')];
      if (rows.length < 24) continue;
      const words = rows.map(row => row.textContent.toLowerCase());
      field(chart.getAttribute('aria-label'), chart, wanted => {
        rows.forEach((row, index) => row.classList.toggle('dim', !words[index].includes(wanted)));
      });
    }

    """)

  /// What is pointed at in a drawing shows its words at once, also where there is only a finger.
  private static let pointing = OwnCode(
    """
    const tip = document.createElement('div');
    tip.className = 'tip';
    tip.hidden = true;
    tip.setAttribute('aria-hidden', 'true');
    document.body.append(tip);
    const said = new WeakMap();
    const wordsOf = element => {
      for (let e = element; e && e.tagName !== 'svg'; e = e.parentElement) {
        if (said.has(e)) return said.get(e);
        const title = [...e.children].find(child => child.tagName === 'title');
        if (!title) continue;
        said.set(e, title.textContent);
        title.remove();
        return said.get(e);
      }
      return '';
    };
    const show = event => {
      const target = event.target instanceof Element && event.target.closest('.chart svg');
      const words = target ? wordsOf(event.target) : '';
      tip.hidden = !words;
      if (!words) return;
      tip.textContent = words.length > 300 ? words.slice(0, 299) + '…' : words;
      const { width, height } = tip.getBoundingClientRect();
      const x = Math.min(event.clientX + 12, innerWidth - width - 8);
      const y = event.clientY + 16 + height > innerHeight ? event.clientY - height - 10
        : event.clientY + 16;
      tip.style.left = Math.max(4, x) + 'px';
      tip.style.top = Math.max(4, y) + 'px';
    };
    document.addEventListener('pointermove', show, { passive: true });
    document.addEventListener('pointerdown', show, { passive: true });
    document.addEventListener('keydown', event => { if (event.key === 'Escape') tip.hidden = true; });
    document.addEventListener('scroll', () => { tip.hidden = true; }, { passive: true, capture: true });

    """)
}
